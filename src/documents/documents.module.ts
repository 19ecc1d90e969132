import { Module } from '@nestjs/common';
import { PapersModule } from '../papers/papers.module.js';
import { DownloadsController } from './downloads.controller.js';
import { HousePictures } from './house-pictures.js';
import { MeetingDocumentsController } from './meeting/meeting-documents.controller.js';
import { MeetingDocuments } from './meeting/meeting-documents.js';
import { MeetingMaterial } from './meeting/meeting-material.js';
import { Templates } from './meeting/templates.js';
import { PaperTexts } from './paper-texts.js';
import { ReadCopies } from './read-copies.js';
import { ReadTexts } from './read-texts.js';
import { Notes } from './remarks/note.js';
import { RemarksController } from './remarks/remarks.controller.js';
import { WordController } from './word.controller.js';

/** Papers as Word documents and PDF: in, out, and what changed between. */
@Module({
  imports: [PapersModule],
  controllers: [WordController, DownloadsController, RemarksController, MeetingDocumentsController],
  providers: [PaperTexts, ReadTexts, ReadCopies, HousePictures, Notes, MeetingMaterial, MeetingDocuments, Templates],
})
export class DocumentsModule {}
