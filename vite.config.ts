import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The page: sources in `web/`, built into `dist/web/`, which the server hands out. */
export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // Nothing is inlined as `data:`, which the content security policy would refuse for fonts.
    assetsInlineLimit: 0,
    // Browsers that know `light-dark()`: the tokens rely on it.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4173' } },
})
