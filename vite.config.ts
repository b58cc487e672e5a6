import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The page: sources in `web/`, built into `dist/web/`, which the server hands out. */
export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: { outDir: '../dist/web', emptyOutDir: true },
  server: { proxy: { '/api': 'http://127.0.0.1:4173' } },
})
