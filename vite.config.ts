import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The web is built to `dist/`, served by the server; in development Vite sends `/api` on to it. */
export default defineConfig({
  plugins: [react()],
  publicDir: 'src/web/public',
  build: { outDir: 'dist', target: 'es2023', modulePreload: { polyfill: false } },
  server: { host: '127.0.0.1', proxy: { '/api': `http://127.0.0.1:${process.env.VARNA_PORT ?? 8080}` } },
  preview: { host: '127.0.0.1' },
});
