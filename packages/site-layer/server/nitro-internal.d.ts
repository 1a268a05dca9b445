/* What Nitro's own entries import, and gives no types for. */
declare module '#nitro-internal-pollyfills'
declare module '#nitro-internal-virtual/public-assets' {
  export function isPublicAssetURL(path: string): boolean
  export function readAsset(path: string): Promise<Buffer>
}
