import { api, bodyOf } from '../api/client';

/** The document says what is sent in characters; what goes over the line is the file as it is. */
const asItIs = (file: File) => ({
  body: file as unknown as string,
  bodySerializer: () => file,
  headers: { 'content-type': 'application/octet-stream' },
});

/** Reads a Word copy of a version that came back with tracked changes and comments. Nothing is filed by that. */
export const readReturnedCopy = (paper: string, version: number, file: File) =>
  bodyOf(
    api.POST('/api/papers/{id}/versions/{version}/returned-copies', {
      params: { path: { id: paper, version } },
      ...asItIs(file),
    }),
  );

/** Sends the mail or letter in which a seat has answered. */
export const attach = (round: string, file: File) =>
  bodyOf(
    api.POST('/api/rounds/{id}/attachments', {
      params: {
        path: { id: round },
        query: { name: file.name, mediaType: file.type || 'application/octet-stream' },
      },
      ...asItIs(file),
    }),
  );
