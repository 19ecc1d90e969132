import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { icons, stylesheet, themed } from './design-system.ts';

const MANY = 4;
const HOUSE_STYLES = /dkfds-[a-z]+\.css|\/ui\/(theme|page)\.css/;
const MANDAT = 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react(), compression({ algorithms: ['gzip', 'brotliCompress'], include: /\.(?:js|css|svg|html)$/ })],
  logLevel: 'warn',
  resolve: { alias: { 'design-system.css': stylesheet, 'dkfds-icons': icons } },
  css: { postcss: { plugins: [themed] } },
  build: {
    target: 'es2022',
    // The policy for contents allows nothing inline, and icons are fetched when they are seen.
    assetsInlineLimit: 0,
    // A screen waits for few answers rather than for a dozen small ones: one stylesheet, and one file for what many screens share.
    // It begins with the styles of the house, since those of a screen must come after them.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'shared', test: HOUSE_STYLES },
            { name: 'shared', minShareCount: MANY },
          ],
        },
      },
    },
    // What counts is the script of the first load, gzipped: `npm run bench:page` measures that.
    chunkSizeWarningLimit: 800,
  },
  server: { proxy: { '/api': MANDAT } },
});
