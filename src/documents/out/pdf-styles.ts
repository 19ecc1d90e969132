import type { CustomTableLayout, Style } from 'pdfmake';

const LINE = '#b8bfc6';
const ACCENT = '#1d4e79';

export const defaultStyle: Style = { font: 'Roboto', fontSize: 10.5, lineHeight: 1.25, color: '#1f2a37' };

export const styles: Readonly<Record<string, Style>> = {
  title: { fontSize: 20, bold: true, color: ACCENT, lineHeight: 1.1, margin: [0, 0, 0, 4] },
  about: { fontSize: 9.5, color: '#5b6672', margin: [0, 0, 0, 1] },
  heading1: { fontSize: 14, bold: true, color: ACCENT, margin: [0, 14, 0, 4] },
  heading2: { fontSize: 12, bold: true, color: ACCENT, margin: [0, 10, 0, 3] },
  heading3: { fontSize: 11, bold: true, color: ACCENT, margin: [0, 8, 0, 3] },
  paragraph: { margin: [0, 0, 0, 6] },
  quote: { italics: true, color: '#4b5563', margin: [22, 0, 0, 6] },
  code: { fontSize: 9, background: '#eef2f6', margin: [0, 0, 0, 6] },
  table: { fontSize: 9.5, margin: [0, 4, 0, 10] },
  picture: { margin: [0, 4, 0, 10] },
};

const grid: CustomTableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: () => LINE,
  vLineColor: () => LINE,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

export const layouts = { grid };
