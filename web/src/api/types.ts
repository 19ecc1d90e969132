import type { components } from './schema';

type Schemas = components['schemas'];

export type Bilingual = Schemas['Bilingual'];
export type Problem = Schemas['Problem'];
export type Reason = Schemas['Reason'];
export type Instance = Schemas['Instance'];
export type InstanceLine = Schemas['InstanceLine'];
export type State = Schemas['State'];
export type Action = Schemas['Action'];
export type JournalEntry = Schemas['JournalEntry'];
export type RecordRow = Schemas['Record'];
export type Me = Schemas['Me'];
export type PaperLine = Schemas['PaperLine'];
export type Awaited = Schemas['Awaited'];
export type Debt = Schemas['Debt'];
export type Answer = Schemas['Answer'];
export type EventBody = Schemas['Event'];
