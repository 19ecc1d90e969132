import { writeFileSync } from 'node:fs';
import { it } from '@jest/globals';
import { recordFor } from '../../src/domain/meetings/closed-items.js';
import { meetingRecord } from '../../src/domain/meetings/meeting-record.js';
import { keyOf, wantedIn } from '../../src/documents/meeting/annexes.js';
import { compose } from '../../src/documents/meeting/compose.js';
import { composedDocx, composedPdf } from '../../src/documents/meeting/meeting-files.js';
import { meetingView } from '../../src/documents/meeting/meeting-view.js';
import { packPdf } from '../../src/documents/meeting/pack-pdf.js';
import { packOf } from '../../src/documents/meeting/pack.js';
import { Templates } from '../../src/documents/meeting/templates.js';
import { commission, committee, head, organisations, rows, sent } from './ninth-meeting.js';

it('makes', async () => {
  const templates = new Templates({ demo: false, rateLimit: 1, tokenSecret: '' });
  await templates.onModuleInit();
  const record = recordFor(meetingRecord(rows), { roles: ['secretariat'], names: [] });
  const papers = new Map(record.items.flatMap(wantedIn).map((w) => [keyOf(w), { id: w.id, hash: 'ab12'.repeat(16), sections: commission('data'), enclosures: [], head: { title: sent.find((s) => s.paper === w.id)!.title, number: 'GP', committee, version: w.version ?? 1, at: new Date('2025-02-01T10:00:00Z'), enclosures: [] } }]));
  const material = { head, committee, record, papers, seats: organisations, at: new Date('2025-02-21T08:00:00Z') };
  for (const language of ['da', 'en'] as const) {
    for (const kind of ['notice', 'agenda', 'decision-list', 'extract'] as const) {
      const made = await compose(templates, language, kind, { ...meetingView(material, language), to: 'Indenrigs- og Sundhedsministeriet' });
      writeFileSync(`/tmp/p2/${language}-${kind}.pdf`, await composedPdf(made, new Map(), material.at));
      writeFileSync(`/tmp/p2/${language}-${kind}.docx`, await composedDocx(made, new Map(), material.at));
    }
    writeFileSync(`/tmp/p2/${language}-pack.pdf`, await packPdf(await packOf(templates, language, material), new Map(), material.at));
  }
}, 60_000);
