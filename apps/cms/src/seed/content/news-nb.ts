import { bold, factBox, h2, image, link, ol, p, quote, ul } from '../body.ts'
import type { Article } from './article.ts'
import { sectorSlugs } from './sectors.ts'

/** Twelve news items for osloregionen.no. */
export const newsNb: Article[] = [
  {
    title: 'Osloregionen er blitt interkommunalt politisk råd',
    slug: 'osloregionen-er-blitt-interkommunalt-politisk-rad',
    summary:
      'Samarbeidet som startet i 2004, fikk ny form 28. oktober 2020. Alle kommunestyrene har vedtatt samarbeidsavtalen som erstatter de gamle vedtektene.',
    date: '2020-10-28',
    kind: 'news',
    sender: 'secretariat',
    featured: true,
    artwork: 'regionFjord',
    priorityAreas: ['fellesskap-og-samarbeid'],
    municipalities: ['oslo', 'asker'],
    contactPeople: ['oyvind', 'margrethe'],
    origin: 'deck',
    body: [
      p(
        'Kommunene i Osloregionen har samarbeidet siden 2004. Onsdag ',
        bold('28. oktober 2020'),
        ' ble alliansen omdannet til et interkommunalt politisk råd. Det skjedde på et digitalt møte i representantskapet fra klokka 16.30 til 19.00.',
      ),
      h2('Hva endrer seg?'),
      p(
        'Vedtektene er erstattet av en ',
        link('samarbeidsavtale', '/styringsdokumenter/samarbeidsavtalen'),
        '. Den er vedtatt i alle kommunestyrene, så hvert medlem har selv tatt stilling til hva samarbeidet skal være. Navnet er det samme, men rammene er tydeligere.',
      ),
      p(
        'Bakgrunnen er den nye kommuneloven, som gjør kommunenes rolle som samfunnsutvikler klarere. Stedsutvikling, miljø og næringsliv stopper ikke ved kommunegrensen. Gjennom rådet kan kommunene arbeide med slike spørsmål sammen.',
      ),
      quote(
        'Ikke bare fylkeskommunene – primærkommunene har også regionale interesser å ivareta.',
        'Osloregionen',
        'Presentasjon av rådet, 2021',
      ),
      h2('Slik er rådet satt sammen'),
      ul(
        [link('Representantskapet', '/om-oss/organer/representantskapet'), ' er det høyeste organet.'],
        [link('Styret', '/om-oss/organer/styret'), ' har leder og nestleder, som representantskapet velger.'],
        [
          link('Interessepolitisk utvalg', '/om-oss/organer/interessepolitisk-utvalg'),
          ' har politisk representasjon og arbeider med regionens felles interesser.',
        ],
        [
          link('Fire administrative grupper', '/om-oss/administrative-grupper'),
          ' forbereder og følger opp saker.',
        ],
      ),
      p('Raymond Johansen i Oslo ble gjenvalgt som leder på møtet. Lene Conradi i Asker ble nestleder.'),
      factBox(
        'Kort om Osloregionen',
        ul(
          'Etablert i 2004, interkommunalt politisk råd fra 28. oktober 2020',
          '65 medlemskommuner, Oslo medregnet',
          '2,23 millioner innbyggere i januar 2020',
          'Fire innsatsområder for 2021–2024',
        ),
      ),
      p(
        'Les også om ',
        link('de 65 kommunene som er med', '/aktuelt/65-kommuner-er-med-i-osloregionen'),
        '.',
      ),
    ],
  },
  {
    title: '65 kommuner er med i Osloregionen',
    slug: '65-kommuner-er-med-i-osloregionen',
    summary:
      'Fra Tinn i vest til Kongsvinger i øst, fra Ringsaker i nord til Hvaler i sør: Medlemskommunene har til sammen 2,23 millioner innbyggere.',
    date: '2020',
    kind: 'news',
    sender: 'secretariat',
    priorityAreas: ['fellesskap-og-samarbeid'],
    municipalities: [
      'oslo',
      'baerum',
      'drammen',
      'asker',
      'lillestrom',
      'tinn',
      'kongsvinger',
      'ringsaker',
      'hvaler',
      'aremark',
      'rollag',
    ],
    contactPeople: ['oyvind'],
    updateType: 'major',
    changeNote: 'Oversikten over fylker følger nå inndelingen fra 2024.',
    origin: 'deck',
    body: [
      p(
        'Da Osloregionen ble interkommunalt politisk råd, var ',
        bold('65 kommuner'),
        ' med, Oslo medregnet. I januar 2020 bodde det 2,23 millioner mennesker i dem.',
      ),
      h2('Store og små rundt samme bord'),
      p(
        'Medlemmene er svært forskjellige. Oslo hadde 693 494 innbyggere ved inngangen til 2020, mens Aremark hadde 1 325. Likevel har de felles spørsmål: hvor folk skal bo og arbeide, hvordan varer skal fram, og hvordan utslippene skal ned.',
      ),
      p('De fem største kommunene etter folketall i januar 2020 var:'),
      ol('Oslo: 693 494', 'Bærum: 127 731', 'Drammen: 101 386', 'Asker: 94 441', 'Lillestrøm: 85 983'),
      image(
        'communityMorning',
        'Prikkene viser kommuner, og størrelsen følger folketallet. Linjene går mellom naboer.',
      ),
      h2('Sju fylker'),
      p(
        'Etter fylkesinndelingen fra 2024 ligger 21 av kommunene i Akershus, 16 i Innlandet, 12 i Østfold, 10 i Buskerud, tre i Vestfold og to i Telemark. Oslo er både kommune og fylke. I 2020 hørte 43 av dem til Viken, som siden er delt.',
      ),
      p(
        'To av navnene finnes flere steder i landet. Nes er her kommunen i Akershus, og Våler er kommunen i Østfold.',
      ),
      p('Du finner alle medlemmene i ', link('oversikten over kommunene', '/kommuner'), '.'),
    ],
  },
  {
    title: 'Sluttrapporten om gods og logistikk er klar',
    slug: 'sluttrapporten-om-gods-og-logistikk-er-klar',
    summary:
      'Flowchange har levert den siste av fire rapporter om godstransport i regionen. Sammen viser de hva som må til for at mer gods kan gå på sjø og bane.',
    date: '2020-10',
    kind: 'news',
    sender: 'secretariat',
    featured: true,
    artwork: 'freightFjord',
    priorityAreas: ['areal-transport-mobilitet-og-logistikk', 'klima-og-miljo'],
    sectors: ['maritim'],
    municipalities: ['oslo'],
    projects: ['gods-og-logistikk'],
    contactPeople: ['eva', 'merete'],
    origin: 'deck',
    body: [
      p(
        'Osloregionens gods- og logistikkprosjekt startet i 2018 og avsluttes nå med en sluttrapport. Målet har vært et oppdatert kunnskapsgrunnlag om hvordan gods håndteres i regionen.',
      ),
      h2('Kunnskap som skal brukes'),
      p(
        'Kunnskapen skal gjøre det lettere å samordne arbeidet regionalt, nasjonalt og i Norden. Kommunene vil oppnå to ting:',
      ),
      ul(
        'at en større andel av godset går på sjø og jernbane',
        'at godstransporten på vei blir mer effektiv og bedre for miljø og klima',
      ),
      h2('Dette viste den første rapporten'),
      p(
        'Den første delrapporten samlet status. Tung veitransport fortsetter å vokse i hele regionen. Sjøtransporten til og fra utlandet vokser også, mens innenriks sjøtransport og jernbane taper andeler til veien.',
      ),
      p(
        'Plass er blitt en knapp ressurs: Innenfor ',
        bold('40 kilometer fra Oslo sentrum'),
        ' er det lite areal igjen til logistikk. Derfor henger godstransport og arealplanlegging tett sammen.',
      ),
      factBox(
        'Fire rapporter fra prosjektet',
        ul(
          [
            link(
              'Delrapport 1: Kunnskapsgrunnlag',
              '/rapporter/gods-og-logistikk-delrapport-1-kunnskapsgrunnlag',
            ),
            ' (juni 2019)',
          ],
          [
            link(
              'Delrapport 2: Tiltak for økt sjø- og banetransport',
              '/rapporter/gods-og-logistikk-delrapport-2-tiltak-for-okt-sjo-og-banetransport',
            ),
            ' (mai 2020)',
          ],
          [
            link(
              'Delrapport 3: Roller for mer miljø- og klimavennlig godstransport',
              '/rapporter/gods-og-logistikk-delrapport-3-roller-for-mer-miljo-og-klimavennlig-godstransport',
            ),
            ' (mai 2020)',
          ],
          [link('Sluttrapport', '/rapporter/gods-og-logistikk-sluttrapport'), ' (oktober 2020)'],
        ),
        p('Flowchange har skrevet rapportene på oppdrag fra Osloregionen.'),
      ),
      h2('Hva skjer videre?'),
      p(
        'Arbeidet hører inn under innsatsområdet ',
        link(
          'Areal, transport, mobilitet og logistikk',
          '/prosjekter/areal-transport-mobilitet-og-logistikk',
        ),
        '. Gods var også tema på BEST-konferansen 28. oktober 2020.',
      ),
    ],
  },
  {
    title: 'Nasjonal transportplan: blandet gjennomslag for Osloregionen',
    slug: 'nasjonal-transportplan-blandet-gjennomslag-for-osloregionen',
    summary:
      'Regjeringen la fram Nasjonal transportplan 2022–2033 den 19. mars 2021. Osloregionen får gjennomslag for noe, men ikke alt, av det kommunene har bedt om.',
    date: '2021-03-19',
    kind: 'press-release',
    sender: 'secretariat',
    featured: true,
    artwork: 'fjordTowns',
    priorityAreas: ['areal-transport-mobilitet-og-logistikk'],
    municipalities: [],
    projects: ['nasjonal-transportplan', 'areal-og-transportstrategien'],
    contactPeople: ['eva', 'margrethe'],
    origin: 'public-page',
    body: [
      p(
        'Nasjonal transportplan (NTP) legger rammene for hva staten vil bygge og drive av vei, bane, havner og farleder. Planen som ble lagt fram ',
        bold('19. mars 2021'),
        ', gjelder for årene 2022 til 2033.',
      ),
      h2('Fulgt arbeidet fra starten'),
      p(
        'Rulleringen av planen er et eksempel på det Osloregionen kaller proaktivt interessepolitisk arbeid: Kommunene kjenner prosessen på forhånd og melder fra tidlig. ',
        link('Innspillet til planen', '/uttalelser/innspill-til-nasjonal-transportplan-2022-2033'),
        ' ble sendt 14. mai 2020.',
      ),
      p('Vurderingen bygger på målene i areal- og transportstrategien:'),
      ol(
        'en konkurransedyktig og bærekraftig region i Europa',
        'flerkjernet utvikling',
        'et effektivt og miljøvennlig transportsystem',
        'nullvekst i biltrafikken i byområdene',
      ),
      h2('Slik leser vi planen'),
      p(
        'Målt mot innspillet er resultatet blandet. Noe av det kommunene har bedt om, er kommet med. Andre ønsker må følges opp videre, både i behandlingen av planen og i de årlige statsbudsjettene.',
      ),
      p(
        'En plan for tolv år er heller ikke det siste ordet. Den rulleres med noen års mellomrom, og da er det en fordel at kommunene allerede har samlet kunnskap og blitt enige om hva som er viktigst. Rapportene fra gods- og logistikkprosjektet er et eksempel på slik kunnskap.',
      ),
      h2('Felles møte 26. mars'),
      p(
        'Fredag 26. mars 2021, fra klokka 9 til 11, møtes faggruppene for areal og transport og for klima og miljø. Tema er hva planen betyr for regionen, og hvordan Osloregionen bør følge den opp.',
      ),
    ],
  },
  {
    title: 'Innspill til Nasjonal transportplan er sendt',
    slug: 'innspill-til-nasjonal-transportplan-er-sendt',
    summary:
      'Osloregionen sendte 14. mai 2020 sitt innspill til Nasjonal transportplan 2022–2033. Det bygger på den felles areal- og transportstrategien.',
    date: '2020-05-14',
    kind: 'news',
    sender: 'secretariat',
    artwork: 'mjosaPaper',
    priorityAreas: ['areal-transport-mobilitet-og-logistikk'],
    municipalities: [],
    projects: ['nasjonal-transportplan', 'areal-og-transportstrategien'],
    contactPeople: ['eva'],
    origin: 'public-page',
    body: [
      p(
        'Staten lager en ny transportplan for årene 2022 til 2033. Osloregionen har sendt innspill på vegne av medlemmene. Når mange kommuner stiller seg bak de samme prioriteringene, blir det lettere å høre hva regionen mener.',
      ),
      h2('Bygger på en felles strategi'),
      p(
        'Grunnlaget er areal- og transportstrategien. Den første kom i 2008, og den reviderte utgaven ble vedtatt i mai 2016. Strategien ser arealbruk og transport i sammenheng og har fire mål:',
      ),
      ul(
        'Regionen skal være konkurransedyktig og bærekraftig i europeisk målestokk.',
        'Utviklingen skal være flerkjernet, med flere sterke sentra.',
        'Transportsystemet skal være effektivt og miljøvennlig.',
        'Veksten i persontransport i byområdene skal tas uten økt biltrafikk.',
      ),
      h2('Flere sentra krever gode forbindelser'),
      p(
        'Ideen om en flerkjernet region forutsetter at folk og varer kommer fram mellom sentrene, og ikke bare inn til Oslo. Derfor handler transport også om bosetting, arbeidsplasser og balanse i regionen.',
      ),
      h2('Nye rapporter om gods'),
      p(
        'I samme måned kom to delrapporter fra gods- og logistikkprosjektet. Den ene ser på tiltak for mer transport på sjø og bane, den andre på hvilke roller ulike aktører kan ta. Referansegruppen for prosjektet møtes på Teams ',
        bold('27. mai 2020'),
        ' fra klokka 9 til 11.30.',
      ),
      p(
        'Se hvordan det gikk i saken om ',
        link(
          'planen som ble lagt fram i mars 2021',
          '/aktuelt/nasjonal-transportplan-blandet-gjennomslag-for-osloregionen',
        ),
        '.',
      ),
    ],
  },
  {
    title: 'Oslopolitan.no er lansert',
    slug: 'oslopolitan-no-er-lansert',
    summary:
      'Osloregionen har fått et eget nettsted for et internasjonalt publikum. Her kan talenter, investorer, samarbeidspartnere og besøkende bli kjent med regionen på engelsk.',
    date: '2021',
    kind: 'news',
    sender: 'secretariat',
    artwork: 'regionNight',
    priorityAreas: ['konkurransekraft-og-attraktivitet'],
    municipalities: [],
    projects: ['oslopolitan', 'internasjonal-merkevarestrategi'],
    contactPeople: ['mari', 'margrethe'],
    origin: 'deck',
    body: [
      p(
        'De som vurderer å flytte hit, investere her eller samarbeide med noen her, bryr seg sjelden om kommunegrenser. De ser etter en region. ',
        link('Oslopolitan', 'https://www.oslopolitan.no/'),
        ' er laget for dem: et nettsted på engelsk som viser fram hele Osloregionen.',
      ),
      h2('Fire grupper vi vil nå'),
      p('Osloregionen trenger:'),
      ul(
        [bold('Talenter'), ' som vil arbeide i regionens bedrifter og forskningsmiljøer'],
        [bold('Investeringer'), ' i næringene der regionen er sterk'],
        [bold('Samarbeidspartnere'), ' som vil utvikle noe sammen med oss'],
        [bold('Besøkende'), ' som vil oppleve både byene og landskapet mellom dem'],
      ),
      h2('To nettsteder, hver sin oppgave'),
      p(
        'Osloregionen.no er organisasjonens eget nettsted. Der finner du politikk, nyheter og medlemmer på norsk. Oslopolitan.no retter seg utover. Begge forteller om den samme regionen, men leserne kommer med ulike spørsmål.',
      ),
      image('businessMorning', 'Oslopolitan viser fram hele regionen, ikke bare hovedstaden.'),
      h2('Bygger på en felles merkevare'),
      p(
        'Nettstedet hviler på den internasjonale merkevarestrategien fra 2015. Den ble laget av Osloregionen og Oslo Business Region i samarbeid med VisitOSLO. Siden da er nesten hundre kampanjer og prosjekter gjennomført for å styrke merkevaren. Mer om den står på ',
        link('brandingoslo.no', 'https://www.brandingoslo.no/'),
        '.',
      ),
    ],
  },
  {
    title: 'ReSTART Osloregionen: om lag ti kampanjer skal hente talenter og investeringer',
    slug: 'restart-osloregionen-om-lag-ti-kampanjer',
    summary:
      'Sammen med næringsliv og partnere planlegger Osloregionen rundt ti kampanjer. De skal styrke regionens bedrifter i den internasjonale konkurransen.',
    date: '2021',
    kind: 'news',
    sender: 'secretariat',
    artwork: 'businessMorning',
    priorityAreas: ['konkurransekraft-og-attraktivitet'],
    sectors: [...sectorSlugs],
    municipalities: [],
    projects: ['restart-osloregionen', 'internasjonal-merkevarestrategi'],
    contactPeople: ['mari', 'margrethe'],
    origin: 'deck',
    translationOf: 'restart-about-ten-campaigns-for-the-oslo-region',
    body: [
      p(
        'ReSTART Osloregionen er et prosjekt med et klart mål: å styrke næringslivet i regionen i den internasjonale konkurransen. Det skal skje ved å trekke til seg to ting bedriftene trenger.',
      ),
      ul(
        [bold('Internasjonal kompetanse'), ' – mennesker som vil arbeide her'],
        [bold('Internasjonale investeringer'), ' – kapital som vil være med på å bygge bedrifter'],
      ),
      h2('Hva er planlagt?'),
      p(
        'Om lag ti kampanjer skal gjennomføres i samarbeid med næringsliv og partnere. De kan ta flere former:',
      ),
      ul(
        'kampanjer i sosiale medier, for eksempel for en næring eller en del av regionen',
        'filmer om regionen til ulike kampanjer',
        'arrangementer som konferanser, rekrutteringsdager, investordager og hackathon',
        'et nettverk for investorer',
      ),
      p('Kampanjene er på planstadiet, så det finnes ingen resultater å vise til ennå.'),
      h2('Regionens styrker som utgangspunkt'),
      p(
        'Osloregionen har mange sterke næringsmiljøer. Mangfoldet av klynger og kunnskapsmiljøer som hører sammen, er et fortrinn for hele regionen. Seks miljøer løftes særlig fram: bioøkonomi og grønn innovasjon, forsvar, maritim, finans og forretningsmessige tjenester, reiseliv og IKT.',
      ),
      h2('Del av et innsatsområde'),
      p(
        'Prosjektet hører til innsatsområdet ',
        link('Konkurransekraft og attraktivitet', '/prosjekter/konkurransekraft-og-attraktivitet'),
        ' for 2021–2024 og følger opp merkevarestrategien fra 2015.',
      ),
    ],
  },
  {
    title: 'Ny faggruppe for klima og miljø',
    slug: 'ny-faggruppe-for-klima-og-miljo',
    summary:
      'Styret har vedtatt å ha fire administrative grupper. Den nye gruppen skal samle fagfolk som arbeider med klima og miljø i kommunene.',
    date: '2021',
    kind: 'news',
    sender: 'board',
    artwork: 'communityMorning',
    priorityAreas: ['klima-og-miljo', 'fellesskap-og-samarbeid'],
    municipalities: ['oslo'],
    projects: ['ordforererklaeringen'],
    contactPeople: ['eva', 'merete'],
    origin: 'deck',
    body: [
      p(
        'Klima og miljø er ett av de fire innsatsområdene for 2021–2024. Nå får området sin egen faggruppe, ved siden av gruppene for areal og transport og for næringssamarbeid.',
      ),
      h2('Hvorfor egne grupper?'),
      p(
        'Politikerne i styret og representantskapet trenger saker som er godt forberedt. De administrative gruppene samler fagfolk som kan dele erfaringer, følge opp vedtak og se hva kommunene kan gjøre bedre sammen enn hver for seg.',
      ),
      factBox(
        'De fire administrative gruppene',
        ul(
          'Administrativ koordineringsgruppe',
          'Faggruppe for areal og transport',
          'Faggruppe for næringssamarbeid',
          'Faggruppe for klima og miljø (ny)',
        ),
      ),
      h2('Følger opp ordførernes erklæring'),
      p(
        'I februar 2019 ble ordførerne enige om en felles erklæring med mål om å bli ',
        link(
          'Europas ledende hovedstadsregion på miljø og klima',
          '/aktuelt/ordforererklaeringen-seks-punkter-for-klima-og-miljo',
        ),
        '. Erklæringen har tiltak på fire områder: areal og transport, sirkulær økonomi, verdiskaping og kompetanse, og erfaringsutveksling og læring.',
      ),
      p(
        'Å vise fram gode eksempler er et hovedpoeng. En kommune som har prøvd noe, skal kunne fortelle de andre hva som virket, og hva som ikke gjorde det.',
      ),
      h2('Kontakt i sekretariatet'),
      p(
        'I sekretariatet er det Eva og Merete som arbeider med areal, transport, klima og miljø. Merete er utlånt fra Klimaetaten i Oslo kommune.',
      ),
    ],
  },
  {
    title: 'Årets klimastatus er klar',
    slug: 'arets-klimastatus-er-klar',
    summary:
      'Utslippene i Osloregionen gikk ned med 12 prosent fra 2009 til 2019. Nedgangen fra 2018 til 2019 var på 5 prosent.',
    date: '2021',
    kind: 'news',
    sender: 'secretariat',
    artwork: 'regionPaper',
    priorityAreas: ['klima-og-miljo'],
    municipalities: [],
    projects: ['ordforererklaeringen'],
    contactPeople: ['merete'],
    origin: 'public-page',
    body: [
      p(
        'Hvert år gir Osloregionen ut en klimastatus. Den samler tall for utslippene i regionen og gjør det mulig å se om utviklingen går riktig vei. ',
        link('Rapporten for 2021', '/rapporter/klimastatus-2021'),
        ' er nå klar. De nyeste utslippstallene gjelder 2019.',
      ),
      h2('Utslippene går ned'),
      ul(
        ['Fra 2009 til 2019 falt utslippene i Osloregionen med ', bold('12 prosent'), '.'],
        ['Fra 2018 til 2019 falt de med ', bold('5 prosent'), '.'],
        ['Regionen sto for ', bold('23 prosent'), ' av de nasjonale utslippene i 2019.'],
      ),
      p(
        'Nedgangen fra 2018 til 2019 var altså større enn gjennomsnittet for perioden. Ett enkelt år kan likevel ikke si om takten holder seg.',
      ),
      h2('Tall å styre etter'),
      p(
        'Kommunene i Osloregionen har satt seg et felles mål i ',
        link('Ordførererklæringen', '/aktuelt/ordforererklaeringen-seks-punkter-for-klima-og-miljo'),
        ': De vil være Europas ledende hovedstadsregion på miljø og klima. Da trengs tall som kan sammenlignes fra år til år, og som viser hvor innsatsen bør settes inn.',
      ),
      p(
        'Klimastatus kom også i 2019 og 2020. En tidligere utgave viste at utslippene på Østlandet hadde falt med 11 prosent fra 2009 til 2017. Østlandet og Osloregionen er ikke det samme området, så tallene kan ikke uten videre sammenlignes.',
      ),
      h2('Hvem bruker rapporten?'),
      p(
        'Klimastatus gir politikere og fagfolk i kommunene et felles grunnlag å diskutere ut fra. Den er åpen for alle som vil følge utviklingen.',
      ),
    ],
  },
  {
    title: 'Bli med i Race to Zero',
    slug: 'bli-med-i-race-to-zero',
    summary:
      'Fristen var 15. september 2021. Av 24 norske deltakere på ett tidspunkt kom 18 fra Osloregionen.',
    date: '2021',
    kind: 'news',
    sender: 'secretariat',
    artwork: 'climatePaper',
    priorityAreas: ['klima-og-miljo'],
    municipalities: [],
    projects: ['ordforererklaeringen'],
    contactPeople: ['eva', 'merete'],
    origin: 'public-page',
    body: [
      p(
        'Race to Zero er en internasjonal kampanje der blant annet byer og regioner forplikter seg til å kutte utslipp. Osloregionen oppfordret medlemskommunene til å melde seg på innen ',
        bold('15. september 2021'),
        '.',
      ),
      h2('Mange fra vår region'),
      p(
        'På ett tidspunkt var det 24 norske deltakere. 18 av dem hørte hjemme i Osloregionen. Det viser at kommunene her lå langt framme, og at det var mange å lære av for dem som ville bli med.',
      ),
      h2('Slik kunne kommunen gå fram'),
      ol(
        'Finn ut hvem i kommunen som har ansvaret for klimaarbeidet.',
        'Se hvilke mål kommunen alt har vedtatt, og om de holder.',
        'Snakk med en kommune i regionen som allerede er med.',
        'Avklar med politisk ledelse før fristen.',
      ),
      h2('Henger sammen med erklæringen'),
      p(
        'Ordførererklæringen fra 2019 inviterer kommuner, fylkeskommuner og regioner, i Norge og internasjonalt, til et forpliktende samarbeid om klima og miljø. En kampanje som Race to Zero gir den samme tanken en større ramme: Mange lover det samme, samtidig, og kan holde hverandre til det.',
      ),
      p(
        'Les mer om hva kommunene arbeider med under innsatsområdet ',
        link('Klima og miljø', '/prosjekter/klima-og-miljo'),
        '.',
      ),
    ],
  },
  {
    title: 'Se BEST-konferansen 2020 i opptak',
    slug: 'se-best-konferansen-2020-i-opptak',
    summary:
      'Konferansen 28. oktober 2020 ble holdt digitalt og handlet om gods. Nå finnes den i opptak for dem som ikke kunne være med.',
    date: '2020',
    kind: 'news',
    sender: 'secretariat',
    artwork: 'freightFjord',
    priorityAreas: ['areal-transport-mobilitet-og-logistikk', 'fellesskap-og-samarbeid'],
    municipalities: [],
    projects: ['gods-og-logistikk'],
    contactPeople: ['margrethe'],
    origin: 'public-page',
    body: [
      p(
        'BEST-konferansen har vært arrangert hvert år siden 2014 og samler folk fra hele Osloregionen. I 2020 gikk den for seg på nett, ',
        bold('onsdag 28. oktober'),
        '. Samme dag møttes representantskapet og omdannet alliansen til et interkommunalt politisk råd.',
      ),
      h2('Gods på dagsordenen'),
      p(
        'Temaet var godstransport. Det passet i tid: Sluttrapporten fra gods- og logistikkprosjektet kom i oktober, og de to delrapportene om sjø og bane og om roller var klare i mai.',
      ),
      p('Prosjektet peker på spørsmål som mange kommuner kjenner igjen:'),
      ul(
        'Hvordan kan mer gods gå på sjø og jernbane?',
        'Hvor skal det være plass til lager og terminaler?',
        'Hvem må gjøre hva for at transporten på vei skal slippe ut mindre?',
      ),
      image('regionFjord'),
      h2('Tidligere og senere konferanser'),
      p(
        'I 2019 var konferansen 7. februar. Det var samme dag som ordførerne skrev under på ',
        link('Ordførererklæringen', '/aktuelt/ordforererklaeringen-seks-punkter-for-klima-og-miljo'),
        '. Konferansen i 2021 er lagt til 29. september.',
      ),
      p(
        'Vil du lese om funnene i stedet for å se på, finner du dem i saken om ',
        link('sluttrapporten', '/aktuelt/sluttrapporten-om-gods-og-logistikk-er-klar'),
        '.',
      ),
    ],
  },
  {
    title: 'Ordførererklæringen: seks punkter for klima og miljø',
    slug: 'ordforererklaeringen-seks-punkter-for-klima-og-miljo',
    summary:
      'Femti skrev under samme dag. Erklæringen fra 7. februar 2019 viser en samlet region som vil lede an i Europa.',
    date: '2019-02-07',
    kind: 'news',
    sender: 'members',
    artwork: 'climatePaper',
    priorityAreas: ['klima-og-miljo'],
    municipalities: [],
    projects: ['ordforererklaeringen'],
    contactPeople: ['eva'],
    origin: 'deck',
    translationOf: 'the-mayors-declaration-on-climate',
    body: [
      p(
        'Samme dag som BEST-konferansen, ',
        bold('7. februar 2019'),
        ', la ordførerne i Osloregionen fram en ',
        link('felles erklæring', '/styringsdokumenter/ordforererklaeringen'),
        '. Femti skrev under den dagen, og i alt har 54 sluttet seg til.',
      ),
      quote(
        'Målet er å være «Europas ledende hovedstadsregion på miljø og klima»',
        'Ordførererklæringen, punkt 1',
        'Slik Osloregionen gjengir det i sin presentasjon fra 2021',
      ),
      h2('Seks punkter'),
      p('Med våre egne ord sier erklæringen dette:'),
      ol(
        'Regionen vil være den ledende hovedstadsregionen i Europa på miljø og klima.',
        'Kommuner og fylkeskommuner har en viktig rolle når klimautfordringene skal løses.',
        'Andre kommuner, fylkeskommuner og regioner, her hjemme og ute, er velkommen til et forpliktende samarbeid.',
        'Bedrifter, forskere og utdanningsinstitusjoner inviteres til å utvikle nye løsninger.',
        'Staten må legge til rette med rammer og virkemidler.',
        'En liste med ti tiltak viser hva ordførerne vil gjøre.',
      ),
      factBox(
        'Fire områder for tiltakene',
        ul(
          'Areal og transport',
          'Sirkulær økonomi',
          'Verdiskaping og kompetanse',
          'Erfaringsutveksling og læring',
        ),
      ),
      h2('Gode eksempler i sentrum'),
      p(
        'Innholdet bygger på strategiene Osloregionen allerede hadde, men erklæringen er også noe nytt. Den legger mest vekt på å vise fram gode eksempler, slik at kommunene kan lære av hverandre og la seg inspirere.',
      ),
      p(
        'Klima og miljø er siden blitt ett av de ',
        link('fire innsatsområdene', '/prosjekter/klima-og-miljo'),
        ' for 2021–2024.',
      ),
    ],
  },
]
