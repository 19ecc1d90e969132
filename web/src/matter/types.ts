import type { components } from '../api/schema';

type Schemas = components['schemas'];

export type Lifecycle = Schemas['Lifecycle'];
export type Link = Schemas['Instance']['links'][number];
export type RoundStanding = Schemas['RoundStanding'];
export type SeatStanding = Schemas['SeatStanding'];
export type PaperStanding = Schemas['PaperStanding'];
export type VersionLine = Schemas['Versions']['items'][number];
export type Section = Schemas['DraftText']['sections'][number];
export type Enclosure = Schemas['DraftText']['enclosures'][number];
