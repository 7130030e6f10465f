import { useNonce } from './nonce.ts'
import { useLanguage } from './language.tsx'

type Props = Readonly<{
  /** Where the installation stands. */
  origin: string
  /** The page in each language, without the origin and without what was searched for. */
  paths: Readonly<Record<'sv' | 'en', string>>
  title: string
  description: string
  kind: 'website' | 'article'
  /** The picture that stands for the page elsewhere, with what it shows. */
  image?: Readonly<{ address: string; alt: string; width: number; height: number }>
  /** Whether those who search the web are to leave the page out. */
  hidden?: boolean
}>

const locales = { sv: 'sv_SE', en: 'en_GB' } as const

/** What a page for everybody says of itself to those who show and find links: which it is, in which languages, and how it looks. */
export function PublicHead({ origin, paths, title, description, kind, image, hidden }: Props) {
  const language = useLanguage()
  const nonce = useNonce()
  const own = origin + paths[language]
  return (
    <>
      <meta name="description" content={description} />
      {hidden && <meta name="robots" content="noindex, follow" />}
      {/* What is left out has no one address to be found by. */}
      {!hidden && <link nonce={nonce} rel="canonical" href={own} />}
      {!hidden &&
        (['sv', 'en'] as const).map((one) => (
          <link nonce={nonce} key={one} rel="alternate" hrefLang={one} href={origin + paths[one]} />
        ))}
      {!hidden && <link nonce={nonce} rel="alternate" hrefLang="x-default" href={origin + paths.sv} />}
      <meta property="og:site_name" content="Jämsides" />
      <meta property="og:type" content={kind} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={own} />
      <meta property="og:locale" content={locales[language]} />
      <meta property="og:locale:alternate" content={locales[language === 'sv' ? 'en' : 'sv']} />
      <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
      {image && (
        <>
          <meta property="og:image" content={image.address} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content={String(image.width)} />
          <meta property="og:image:height" content={String(image.height)} />
          <meta property="og:image:alt" content={image.alt} />
        </>
      )}
    </>
  )
}
