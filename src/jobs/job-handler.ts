/** The queues, each with one kind of work. */
export const QUEUES = ['alarms', 'announcements', 'convening'] as const;
export type QueueName = (typeof QUEUES)[number];

/** Carries out the jobs of one name. Jobs come at least once: doing one twice must do no harm. */
export interface JobHandler<Data = never> {
  readonly queue: QueueName;
  readonly name: string;
  handle(data: Data): Promise<void>;
}

/** Which jobs this program queues; each must have exactly one handler. */
export const JOBS = {
  ringAlarms: { queue: 'alarms', name: 'ring-alarms' },
  deliverAnnouncement: { queue: 'announcements', name: 'deliver-announcement' },
  weighPaper: { queue: 'convening', name: 'weigh-paper' },
} as const satisfies Record<string, { queue: QueueName; name: string }>;

/** @throws unless each job has exactly one handler and each handler a job; the message names every finding. */
export function checkHandlers(handlers: readonly JobHandler[]): void {
  const key = ({ queue, name }: { queue: string; name: string }) => `${queue}/${name}`;
  const [known, held] = [Object.values(JOBS).map(key), handlers.map(key)];
  const findings = [
    ...known
      .map((job) => [job, held.filter((other) => other === job).length] as const)
      .filter(([, count]) => count !== 1)
      .map(([job, count]) => `the job ${job} has ${count} handlers, not one`),
    ...held.filter((job) => !known.includes(job)).map((job) => `the handler of ${job} has no job`),
  ];
  if (findings.length > 0) throw new Error(`Jobs and handlers do not fit:\n- ${findings.join('\n- ')}`);
}
