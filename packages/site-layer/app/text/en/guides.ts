import type { guides as nb } from '../nb/guides.ts'

export const guides: typeof nb = {
  steps: 'Step by step',
  services: 'Who can help',
}
