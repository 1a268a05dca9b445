import { fileURLToPath } from 'node:url'

const inLayer = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Packages of this workspace are TypeScript source: they are built into the server. */
const workspacePackages = [/@osloregionen\//]

export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  telemetry: false,
  devtools: { enabled: false },
  // Reading pages ship no scripts, in development as in production, and so no payload either.
  features: { noScripts: 'all', inlineStyles: false },
  experimental: { payloadExtraction: false, appManifest: false, clientFallback: false },
  css: [
    inLayer('./app/assets/fonts.css'),
    inLayer('./app/assets/base.css'),
    inLayer('./app/assets/print.css'),
  ],
  components: [{ path: inLayer('./app/components'), pathPrefix: false }],
  build: { transpile: workspacePackages },
  nitro: {
    externals: { inline: workspacePackages },
    compressPublicAssets: { gzip: true, brotli: true },
    esbuild: { options: { target: 'node24' } },
  },
  $production: { nitro: { entry: inLayer('./server/entry.ts') } },
  typescript: {
    tsConfig: { compilerOptions: { allowImportingTsExtensions: true, erasableSyntaxOnly: true } },
  },
})
