/** Words of the pages about the product, its methods and its accessibility. */
export const about = {
  title: 'Om Jämsides',
  lead: 'Jämsides hjälper kommuner och regioner att gå från ett politiskt beslut om jämställdhet till en förändring som märks, och går att mäta, för kvinnor och män.',
  thread: {
    title: 'En röd tråd',
    lead: 'Det mesta arbete stannar på vägen: en checklista i en fil, en handlingsplan i en annan, siffror i en tredje. Här hänger leden ihop och går att följa åt båda hållen.',
    steps: [
      'Ett politiskt beslut säger vad organisationen vill.',
      'I självskattningen säger de som styr och leder, var för sig och sedan tillsammans, hur långt ni har kommit.',
      'Där skattningen är låg, eller där siffrorna skiljer sig mellan kvinnor och män, börjar en förbättring.',
      'Förbättringens resultat får sin plats på resultatkedjan, med datum och belägg.',
      'Rapporten samlar skattning, förflyttning, förbättringar och lärdomar, och varje siffra går att följa tillbaka.',
    ],
    today:
      'Den här versionen har självskattningen, jämförelsen i gruppen, förbättringarna och rapporten. Nyckeltal per kön, kronor och beslutsunderlag kommer senare.',
  },
  whom: {
    title: 'För vem?',
    roles: [
      ['Strategen', 'ser vad som ska göras härnäst, förbereder träffarna och skriver rapporten.'],
      ['Politikern', 'ser vad som är beslutat, var organisationen står och vad som har blivit annorlunda.'],
      ['Chefen', 'ser sina förbättringar och vad de har lett till.'],
      ['Mentorn', 'läser gruppens material före varje träff.'],
      ['Samordnaren', 'ser var alla organisationer i rundan är.'],
    ],
  },
  promises: {
    title: 'Det här kan du lita på',
    list: [
      'Kvinnor står före män, och båda finns alltid med.',
      'Det som inte är skattat räknas aldrig som noll, och varje medelvärde säger hur många som står bakom det.',
      'Ingen organisation rangordnas.',
      'En påhittad siffra står aldrig bredvid ett riktigt namn. Exempelrundan är märkt på varje sida.',
      'Det du har sparat finns kvar, och två som skriver samtidigt skriver aldrig över varandra i det tysta.',
    ],
    method: 'Så räknar vi',
  },
  open: {
    title: 'Öppen programvara',
    text: 'Jämsides får användas, ändras och spridas fritt enligt licensen EUPL 1.2. Checklistor, regler och texter är filer som går att läsa, rätta och lägga till. Påståendena är skrivna med egna ord utifrån SKR:s vägledning; SKR står inte bakom programmet.',
    trial:
      'Utan konton körs programmet i provläge: bara på den egna datorn, med exempelpersoner att kliva in som. Lägg inte in uppgifter som ska skyddas.',
  },

  method: {
    title: 'Så räknar vi',
    lead: 'Alla siffror i Jämsides är enkla att räkna om för hand. Här står hur.',
    score: {
      title: 'Poäng',
      text: [
        'Poängen är summan av de påståenden som har fått en siffra. Högsta möjliga är antalet påståenden som gäller er gånger skalans högsta steg.',
        'Ett påstående som inte är tillämpligt lämnar både summan och högsta möjliga. Med tio påståenden på skalan 1–3, där två inte gäller er, är högsta möjliga 8\u00a0×\u00a03\u00a0=\u00a024.',
        '”Vet inte” och obesvarat ger inga poäng, men påståendet är kvar i högsta möjliga. Det är aldrig detsamma som noll, och vi visar alltid hur många som är skattade.',
        'Checklistan från 2023 har två nivåer. De läggs aldrig ihop till en siffra.',
      ],
    },
    means: {
      title: 'Medelvärden',
      text: [
        'Ett medelvärde är summan delad med antalet siffror, och antalet står alltid bredvid. Saknade svar är inte med i något av dem.',
        'Bakom ett medelvärde av tre personer kan en enda ändrad siffra flytta mycket. Läs därför spridningen, inte bara medlet.',
      ],
    },
    shift: {
      title: 'Förflyttning',
      text: [
        'Förflyttningen är skillnaden sedan förra tillfället, påstående för påstående. Bara de som är skattade båda gångerna räknas, så att ett nytt svar inte ser ut som ett framsteg.',
        'Är de som skattar fler, färre eller i andra roller än förra gången säger vi till. I en region sjönk summan bara för att fler var med (Modellregioner 2018–2020).',
      ],
    },
    comparison: {
      title: 'Jämförelser',
      text: [
        'Organisationerna i en grupp står bredvid varandra i gruppens ordning, aldrig efter poäng. Det är en självskattning: en etta kan betyda att man har sett mer.',
        'När checklistan byts mot en ny version bryts linjen. Vilka påståenden som lever vidare, delas eller är nya visas, men summorna går inte att jämföra rakt av.',
      ],
    },
    chain: {
      title: 'Resultatkedjan',
      text: [
        'Varje resultat står på ett av fem steg och har datum och belägg.',
        'Ett ändrat utfall måste vara mätt före och efter för båda könen. En samhällseffekt måste ha en källa och vila på ett ändrat utfall i samma förbättring.',
        'För ett mätt utfall visar vi förändringen för kvinnor, för män och i skillnaden mellan dem. Vi säger om skillnaden har minskat eller ökat, men inte om det är bra: det beror på vad som mäts.',
      ],
      table: 'De fem stegen',
      step: 'Steg',
      counts: 'Räknas',
      countsNot: 'Räknas inte',
    },
    indication: {
      title: 'Indikation, inte intyg',
      text: [
        'För åren 2018–2022 finns två publicerade regler för när en organisation får kalla sig Modellkommun eller Modellregion. Vi räknar ut vad de säger, med datum, och kallar svaret en indikation. Ingen har granskat eller intygat något.',
      ],
      more: 'Reglerna, ord för ord och med källor, står under Checklistor.',
    },
    sources: 'Källor till resultatkedjan',
  },

  accessibility: {
    title: 'Tillgänglighet',
    lead: 'Jämsides är byggt för att kunna användas av alla. Här står vad som är provat, vad som inte är det, och vad du kan göra om något inte fungerar.',
    trialTitle: 'Det här är en redogörelse för provläget',
    trial:
      'En tillgänglighetsredogörelse enligt lagen om tillgänglighet till digital offentlig service (2018:1937) lämnas av den myndighet som använder tjänsten. I provläge finns ingen sådan. Den som tar Jämsides i drift fyller i sitt namn och sina kontaktvägar.',
    body: [
      'Vem som ansvarar',
      'Ingen myndighet. Den som kör programmet i provläge ansvarar för sin egen installation.',
    ],
    service: ['Tjänsten', 'Jämsides, alla sidor, PDF-rapporter och arbetsböcker.'],
    conformance: [
      'Hur tillgänglig tjänsten är',
      'Delvis förenlig med kraven. Våra egna prov har inte hittat något fel, men de täcker inte allt, och därför säger vi inte mer.',
    ],
    shortcomings: [
      'Vad som inte är tillgängligt, och varför',
      'Inget känt hinder på sidorna. Inte provat: skärmläsarna NVDA och VoiceOver, talstyrning, och användning av personer med funktionsnedsättning. PDF-rapporterna är taggade men inte provade med skärmläsare. Arbetsböckerna följer den form deltagarna är vana vid och är inte granskade. Texter som användarna själva skriver granskas inte.',
    ],
    assessed: 'När bedömningen gjordes',
    updated: 'När redogörelsen senast uppdaterades',
    how: [
      'Hur vi har bedömt',
      'Genom att prova själva. Varje sida granskas automatiskt med axe-core mot WCAG 2.2 nivå AA, på svenska och engelska, i bredderna 390 och 1280 bildpunkter. Formulären är provade med tangentbord och utan JavaScript. Automatiska prov hittar ungefär hälften av felen.',
    ],
    contact: [
      'Säg till om något inte fungerar',
      'Hör av dig till den som har gett dig tillgång till Jämsides. Säg vilken sida det gäller, vad du ville göra och vilka hjälpmedel du använder. Du har rätt att få innehållet på ett annat sätt.',
    ],
    supervision: [
      'Tillsyn',
      'Får du inte hjälp av den som ansvarar kan du anmäla det till Digg, Myndigheten för digital förvaltning. I provläge, utan ansvarig myndighet, finns inget att anmäla.',
    ],
    complaint: 'Anmäl bristande tillgänglighet till Digg',
    burden: ['Undantag för oskäligt betungande anpassning (12 §)', 'Inga undantag har gjorts.'],
    outside: [
      'Innehåll som inte omfattas av lagen (9 §)',
      'Inget känt. Filer och länkar som användarna hänvisar till som belägg ligger utanför Jämsides.',
    ],
  },
}

export type AboutTexts = typeof about
