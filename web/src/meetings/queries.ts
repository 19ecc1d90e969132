import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';

export type Meeting = components['schemas']['Meeting'];
export type MeetingLine = components['schemas']['MeetingLine'];
export type MeetingItem = components['schemas']['MeetingItem'];
export type DatePoll = components['schemas']['DatePoll'];

/** A meeting with all that is known of it; it is refreshed with everything of its instance. */
export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: ['instance', id, 'meeting'],
    queryFn: () => bodyOf(api.GET('/api/meetings/{id}', { params: { path: { id } } })),
  });

/** Meetings of the committees that one belongs to, by date; or those of one committee. */
export const meetingsQuery = (committee?: string) =>
  queryOptions({
    queryKey: ['meetings', committee ?? 'all'],
    queryFn: async () => (await bodyOf(api.GET('/api/meetings', { params: { query: { committee } } }))).items,
  });
