import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const firstFont = /atkinson-hyperlegible-next-latin-wght-normal.*\.woff2$/;

/** Asks for the font with the page itself, so that the text does not jump when it comes. */
const preloadFont: Plugin = {
  name: 'preload-font',
  apply: 'build',
  transformIndexHtml(_, { bundle }) {
    const file = Object.keys(bundle ?? {}).find((name) => firstFont.test(name));
    const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: '' };
    return file ? [{ tag: 'link', attrs, injectTo: 'head' }] : [];
  },
};

/** The web is built to `dist/`, served by the server; in development Vite sends `/api` on to it. */
export default defineConfig({
  plugins: [react(), preloadFont],
  publicDir: 'src/web/public',
  build: { outDir: 'dist', target: 'es2023', modulePreload: { polyfill: false } },
  server: { host: '127.0.0.1', proxy: { '/api': `http://127.0.0.1:${process.env.VARNA_PORT ?? 8080}` } },
  preview: { host: '127.0.0.1' },
});
