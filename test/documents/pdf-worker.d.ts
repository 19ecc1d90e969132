/** pdf.js comes without types for the part that reads: loaded into this process, it saves a worker. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
