import { formatMoment, formatNumber } from '../formats.ts'

/** Ord om säkerhetskopior av en hel installation. */
export const backup = {
  readme: {
    title: 'Säkerhetskopia av en installation av Jämsides',
    lines: (version: string, writtenAt: string) => [
      `Skriven ${writtenAt} (UTC) av Jämsides ${version}. Här finns allt som installationen har: organisationernas arbete, användarkonton och statistik. Förvara filen som du förvarar databasen.`,
      'Återställ i en tom installation: `jamsides restore FIL`. Filen prövas i sin helhet innan något skrivs.',
      'Utan Jämsides: `tables/` har varje tabell i PostgreSQLs textformat för COPY, packad med gzip (`zcat tables/person/*.copy.gz`); kolumnerna står i `manifest.json`. `warehouse/` har statistikens filer i bitar (`cat` sätter ihop dem). `sha256sum --check checksums.sha256` prövar varje del.',
    ],
  },
  counted: (rows: number, tables: number, snapshots: number) =>
    `${formatNumber('sv', rows)} rader i ${tables} tabeller, ${snapshots} ${snapshots === 1 ? 'ögonblicksbild' : 'ögonblicksbilder'} av statistiken`,
  writing: (name: string, size: string) => `Säkerhetskopierar ${name} … ${size}`,
  written: (file: string, size: string, counted: string) => `${file}: ${size}, ${counted}.`,
  moment: (at: string) =>
    `Visar läget ${formatMoment('sv', new Date(at))}. Sådant som sparas därefter är inte med.`,
  sum: (sha256: string) => `SHA-256 ${sha256}`,
  steps: {
    check: (name: string, percent: number) => `Prövar ${name} … ${percent} %`,
    figures: (name: string) => `Lägger ut statistiken: ${name}`,
    rows: (name: string) => `Läser in ${name}`,
    compare: (name: string) => `Läser tillbaka och jämför ${name}`,
  },
  restored: (counted: string, writtenAt: string, version: string) =>
    `Återställt: ${counted}. Läget är från ${formatMoment('sv', new Date(writtenAt))}, skrivet av Jämsides ${version}.`,
  migrated: (steps: number) => `Databasen är uppdaterad till den här versionen (${steps} steg).`,
  brokenChain: (organisation: string | null, position: number) =>
    `Ändringsloggen ${organisation === null ? 'för installationen' : `för ${organisation}`} är inte hel från rad ${position}. Så var den redan när säkerhetskopian togs, och den är återställd som den var.`,
  signIn: 'Alla loggar in på nytt. Brev och beställningar som inte var klara följde inte med.',
}

/** Varje språk skriver samma ord. */
export type BackupTexts = typeof backup
