import { Module } from '@nestjs/common';
import { DeliverAnnouncement } from './deliver-announcement.js';
import { Delivery } from './delivery.js';
import { Inbox } from './inbox.js';
import { InboxController } from './inbox.controller.js';

/** What people are told, and the inbox where they read it. Needs `Clock` to be provided globally. */
@Module({
  controllers: [InboxController],
  providers: [Delivery, DeliverAnnouncement, Inbox],
  exports: [Delivery, DeliverAnnouncement],
})
export class NotificationsModule {}
