import { Module } from '@nestjs/common';
import { Drafts } from './drafts.js';
import { DraftsController } from './drafts.controller.js';
import { Enclosures } from './enclosures.js';
import { EnclosuresController } from './enclosures.controller.js';
import { Leases } from './leases.js';
import { PaperAccess } from './paper-access.js';
import { VersionsController } from './versions.controller.js';

/** The text of papers: drafts under a lease, versions, enclosures. Needs the engine module. */
@Module({
  controllers: [DraftsController, VersionsController, EnclosuresController],
  providers: [PaperAccess, Leases, Drafts, Enclosures],
  exports: [PaperAccess, Drafts, Enclosures],
})
export class PapersModule {}
