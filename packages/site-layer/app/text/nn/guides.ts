import type { guides as nb } from '../nb/guides.ts'

export const guides: typeof nb = {
  steps: 'Steg for steg',
  services: 'Kven som kan hjelpe',
}
