/** Whether a request asks for the page or one of its files, not for data: those are not counted against the limit of requests. */
export const asksForPage = (url: string): boolean => !url.startsWith('/api/');
