import { recordFor, type Reader } from '../../src/domain/meetings/closed-items.js';
import type { StoredRow } from '../../src/domain/meetings/agenda.js';
import { meetingRecord } from '../../src/domain/meetings/meeting-record.js';
import type { Language } from '../../src/domain/workflow/bilingual.js';
import { keyOf, wantedIn, type MeetingPaper, type WantedPaper } from '../../src/documents/meeting/annexes.js';
import { compose } from '../../src/documents/meeting/compose.js';
import { composedDocx, composedPdf } from '../../src/documents/meeting/meeting-files.js';
import { meetingView, type Material } from '../../src/documents/meeting/meeting-view.js';
import { packPdf } from '../../src/documents/meeting/pack-pdf.js';
import { packOf } from '../../src/documents/meeting/pack.js';
import { Templates } from '../../src/documents/meeting/templates.js';
import { pictureIn } from '../../src/documents/out/pictures.js';
import { figure } from './figure.js';
import { commission, committee, FIGURE, head, organisations, rows, sent } from './ninth-meeting.js';

const SECRETARIAT: Reader = { roles: ['secretariat'], names: ['Sekretær'] };

/** All that the papers of the ninth meeting are made of, as somebody reads it. */
export function ninthMeeting(reader = SECRETARIAT, all: readonly StoredRow[] = rows): Material {
  const record = recordFor(meetingRecord(all), reader);
  const papers = new Map(record.items.flatMap(wantedIn).map((wanted) => [keyOf(wanted), paperOf(wanted)]));
  return { head, committee, record, papers, seats: organisations, at: new Date('2025-02-21T08:00:00Z') };
}

function paperOf({ id, version }: WantedPaper): MeetingPaper {
  const { title, versionHash } = sent.find(({ paper }) => paper === id)!;
  const about = { title, number: null, committee, version: version ?? 1, at: new Date('2025-02-01T10:00:00Z') };
  return { id, hash: versionHash, sections: commission(title), enclosures: [], head: { ...about, enclosures: [] } };
}

const templates = new Templates({ demo: false, rateLimit: 1, tokenSecret: '' });
const pictures = new Map([[`enclosure:${FIGURE}`, pictureIn(figure())!]]);

/** A paper of the meeting in both formats. */
export async function paperAs(kind: 'notice' | 'agenda' | 'decision-list' | 'extract', material = ninthMeeting(), language: Language = 'da') {
  const composed = await compose(templates, language, kind, { ...meetingView(material, language), to: 'Ministeriet' });
  return {
    docx: await composedDocx(composed, pictures, material.at),
    pdf: await composedPdf(composed, pictures, material.at),
  };
} // prettier-ignore

export const packAsPdf = async (material = ninthMeeting(), language: Language = 'da'): Promise<Buffer> =>
  packPdf(await packOf(templates, language, material), pictures, material.at);
