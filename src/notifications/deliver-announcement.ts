import { Injectable } from '@nestjs/common';
import { JOBS, type JobHandler } from '../jobs/job-handler.js';
import { Delivery } from './delivery.js';

/** Delivers one announcement of the outbox; its job may come more than once. */
@Injectable()
export class DeliverAnnouncement implements JobHandler<{ readonly id: string }> {
  readonly queue = JOBS.deliverAnnouncement.queue;
  readonly name = JOBS.deliverAnnouncement.name;

  constructor(private readonly delivery: Delivery) {}

  async handle({ id }: { readonly id: string }): Promise<void> {
    await this.delivery.deliver(id);
  }
}
