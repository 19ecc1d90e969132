import { correctedPaper } from '../domain/papers/corrected-paper.js';
import { isEnclosed, missingEnclosures, uploadedHashes } from '../domain/papers/enclosures.js';
import { liveLease } from '../domain/papers/lease.js';
import { remarkIds, undisposed } from '../domain/papers/remarks.js';
import type { FactProvider } from '../engine/fact-provider.js';

/** What the papers know that a lifecycle may ask for by name. */
export const paperFacts: readonly FactProvider[] = [
  { name: 'lease', view: 'fact_lease', scope: 'instance', shape: (rows, { at }) => liveLease(rows, at) },
  { name: 'remarkIds', view: 'fact_remarks', scope: 'instance', shape: remarkIds },
  { name: 'undisposed', view: 'fact_undisposed', scope: 'instance', shape: undisposed },
  { name: 'missingEnclosures', view: 'fact_required_enclosure', scope: 'instance', shape: missingEnclosures },
  { name: 'correctedPaper', view: 'fact_corrected_paper', scope: 'instance', shape: correctedPaper },
  { name: 'enclosed', view: 'fact_enclosed', scope: 'instance', shape: isEnclosed },
  { name: 'uploadedHashes', view: 'fact_uploaded_enclosure', scope: 'instance', shape: uploadedHashes },
];
