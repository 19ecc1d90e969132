import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a browser draws with. Nothing is drawn here, but pdf.js looks for it when it is loaded. */
const DRAWING = ['DOMMatrix', 'ImageData', 'Path2D'];

let loaded: Promise<typeof Pdfjs> | undefined;

/** pdf.js, in this process and silent about what it would need to draw. */
export const pdfjs = (): Promise<typeof Pdfjs> => (loaded ??= load());

async function load(): Promise<typeof Pdfjs> {
  const world = globalThis as Record<string, unknown>;
  for (const name of DRAWING) world[name] ??= class {};
  const { warn } = console;
  console.warn = () => undefined;
  try {
    world['pdfjsWorker'] = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
  }
}
