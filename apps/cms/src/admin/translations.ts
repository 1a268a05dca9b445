/** Where our words are better for our staff than Payload's, which are clumsy or wrong in places. */
export const translations = {
  nb: {
    version: {
      preview: 'Vis på nettstedet',
      aboutToUnpublishSelection: 'Du er i ferd med å avpublisere alle {{label}} i utvalget. Er du sikker?',
      unpublishedSuccessfully: 'Avpublisert.',
    },
    general: {
      dashboard: 'Oversikt',
      true: 'Ja',
      false: 'Nei',
      edit: 'Rediger',
      trash: 'Papirkurv',
      aboutToPermanentlyDeleteTrash:
        'Du er i ferd med å slette <0>{{count}}</0> <1>{{label}}</1> fra papirkurven for godt. Er du sikker?',
      aboutToTrash: 'Du er i ferd med å legge {{label}} <1>{{title}}</1> i papirkurven. Er du sikker?',
      aboutToTrashCount: 'Du er i ferd med å legge {{count}} {{label}} i papirkurven',
      deletePermanently: 'Slett for godt, uten å gå om papirkurven',
      documentIsTrashed: 'Dette ligger i papirkurven og kan ikke endres.',
      emptyTrash: 'Tøm papirkurven',
      emptyTrashLabel: 'Tøm papirkurven for {{label}}',
      noTrashResults: 'Ingen {{label}} i papirkurven.',
      titleTrashed: '{{label}} «{{title}}» ligger nå i papirkurven.',
      trashedCountSuccessfully: '{{count}} {{label}} ligger nå i papirkurven.',
    },
  },
  en: { version: { preview: 'View on the site' } },
}
