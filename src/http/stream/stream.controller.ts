import { Controller, Headers, Sse, type MessageEvent } from '@nestjs/common';
import { ApiHeader, ApiProduces, ApiTags } from '@nestjs/swagger';
import { endWith, ignoreElements, map, merge, share, takeUntil, timer, type Observable } from 'rxjs';
import { z } from 'zod';
import { id } from '../../domain/workflow/schema.js';
import { Answers } from '../answers.js';
import { Caller } from '../caller.js';
import { eventIdOf, positionIn } from './journal-position.js';
import { JournalTail, type Heard } from './journal-tail.js';

/** Proxies close a connection on which nothing is said. */
const HEARTBEAT_MS = 15_000;

const message = z
  .object({ id: z.string(), instance: id, lifecycle: z.string(), states: z.array(z.string()), event: z.string() })
  .meta({
    id: 'StreamMessage',
    description:
      'The data of each message. A message named `reload` says that more has happened than is told: read afresh.',
  });

@ApiTags('stream')
@Controller('api/stream')
export class StreamController {
  constructor(private readonly tail: JournalTail) {}

  @Sse()
  @ApiProduces('text/event-stream')
  @ApiHeader({ name: 'last-event-id', required: false, description: 'Continue after this message.' })
  @Answers({ summary: 'What happens, as it happens, in the committees you may see', schema: message, refuses: [401] })
  streamEvents(
    @Caller() caller: string,
    @Headers('last-event-id') lastEventId: string | undefined,
  ): Observable<MessageEvent> {
    const heard = this.tail.listen(caller, positionIn(lastEventId)).pipe(map(messageOf));
    return withHeartbeats(heard);
  }
}

/** Says something at once, so that the other side knows that it is connected, and then every now and then until the end. */
function withHeartbeats(messages: Observable<MessageEvent>): Observable<MessageEvent> {
  const shared = messages.pipe(share());
  const ended = shared.pipe(ignoreElements(), endWith('ended'));
  const beats = timer(0, HEARTBEAT_MS).pipe(map((): MessageEvent => ({ comment: 'alive' })));
  return merge(beats.pipe(takeUntil(ended)), shared);
}

function messageOf(heard: Heard): MessageEvent {
  if (heard === 'reload') return { type: 'reload', data: {} };
  const { instance, lifecycle, states, event } = heard;
  const eventId = eventIdOf(heard);
  return { id: eventId, data: { id: eventId, instance, lifecycle, states, event } };
}
