import { api, bodyOf } from '../../api/client';

/** The document says what is sent in characters; what goes over the line is the file as it is. */
const asItIs = (file: File) => ({
  body: file as unknown as string,
  bodySerializer: () => file,
  headers: { 'content-type': 'application/octet-stream' },
});

/** Reads a Word document as sections and enclosures; the document itself is kept as an enclosure. */
export const readWord = (paper: string, file: File) =>
  bodyOf(
    api.POST('/api/papers/{id}/word', { params: { path: { id: paper }, query: { name: file.name } }, ...asItIs(file) }),
  );

/** Sends a file that can then be enclosed. */
export const sendEnclosure = (paper: string, file: File) =>
  bodyOf(
    api.POST('/api/papers/{id}/enclosures', {
      params: { path: { id: paper }, query: { name: file.name, ...(file.type && { mediaType: file.type }) } },
      ...asItIs(file),
    }),
  );
