import { groupSeats } from '../domain/groups/group-seats.js';
import { organisations } from '../domain/groups/organisations.js';
import { seatedOrganisations } from '../domain/groups/seated-organisations.js';
import { vacancies } from '../domain/groups/vacancy.js';
import type { FactProvider } from '../engine/fact-provider.js';

/** What is known of working groups that a lifecycle may ask for by name. */
export const groupFacts: readonly FactProvider[] = [
  { name: 'seatedOrganisations', view: 'fact_seated_organisation', scope: 'committee', shape: seatedOrganisations },
  { name: 'organisations', view: 'fact_organisation', scope: 'committee', shape: organisations },
  { name: 'groupSeats', view: 'fact_group_seat', scope: 'instance', shape: groupSeats },
  { name: 'vacancies', view: 'fact_vacancy', scope: 'instance', shape: vacancies },
];
