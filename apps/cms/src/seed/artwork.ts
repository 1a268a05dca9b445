import { constellation, constellationSvg, type ConstellationTheme } from '@osloregionen/constellation'
import sharp from 'sharp'
import type { Artwork, Palette } from './content/artworks.ts'

const width = 1600
const aspect = 16 / 9

/** Colours of the look: Oslopolitan's night and morning, Osloregionen's paper, and the fjord. */
const palettes: Record<Palette, ConstellationTheme> = {
  night: { background: '#10131f', line: '#3b3f57', dot: '#ffd7a8', accent: '#ff8a5b' },
  morning: { background: '#fff8f1', line: '#e3c9b4', dot: '#c98a5a', accent: '#e0532a' },
  paper: { background: '#f2efe8', line: '#a9bccf', dot: '#12467b', accent: '#b5472a' },
  fjord: { background: '#0a2a4a', line: '#3a6390', dot: '#8fb6e0', accent: '#f0a184' },
}

/** Draws a picture of 1600 × 900 pixels. Flat colours and thin lines: PNG keeps them sharp and small. */
export async function render({ palette, crop }: Artwork): Promise<Buffer> {
  const geometry = constellation({ ...crop, width, aspect, padding: 0.05 })
  const svg = constellationSvg(geometry, { ...palettes[palette], lineWidth: 1.5 })
  return sharp(Buffer.from(svg)).flatten().png({ compressionLevel: 9 }).toBuffer()
}
