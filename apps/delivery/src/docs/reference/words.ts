import type { DocsLanguage } from '../languages.ts'

/** What stands around the texts of the description. */
interface Words {
  title: string
  lead: string
  leadOfPart: string
  address: string
  about: string
  try: string
  parameters: string
  parameter: string
  meaning: string
  find: string
  required: string
  oneOf: string
  standard: string
  needsKey: string
  sent: string
  answer: string
  statuses: string
}

export const words: Record<DocsLanguage, Words> = {
  nb: {
    title: 'Alle adresser',
    lead: 'Alt du kan spørre om, med parametere, eksempler på svar og noe å prøve. Laget av beskrivelsen som alle svar blir prøvd mot.',
    leadOfPart: 'Parametere, eksempler på svar og noe å prøve.',
    address: 'Adresse',
    about: 'Hva den svarer med',
    try: 'Prøv',
    parameters: 'Parametere',
    parameter: 'Parameter',
    meaning: 'Hva den betyr',
    find: 'Finn en id',
    required: 'Må være med.',
    oneOf: 'En av',
    standard: 'Uten den:',
    needsKey: 'Krever en nøkkel',
    sent: 'Det du sender',
    answer: 'Eksempel på svar',
    statuses: 'Svarer med',
  },
  en: {
    title: 'All addresses',
    lead: 'Everything you can ask for, with parameters, examples of answers and something to try. Made from the description that all answers are tested against.',
    leadOfPart: 'Parameters, examples of answers and something to try.',
    address: 'Address',
    about: 'What it answers with',
    try: 'Try it',
    parameters: 'Parameters',
    parameter: 'Parameter',
    meaning: 'What it means',
    find: 'Find an id',
    required: 'Required.',
    oneOf: 'One of',
    standard: 'Without it:',
    needsKey: 'Needs a key',
    sent: 'What you send',
    answer: 'Example of an answer',
    statuses: 'Answers with',
  },
}
