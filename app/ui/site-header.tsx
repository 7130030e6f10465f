import { useLocation } from 'react-router'
import { may } from '#domain/access/may.ts'
import type { Person, Role } from '#domain/people/person.ts'
import { politicianOf } from '#domain/people/politician-of.ts'
import { formatList } from '#texts/formats.ts'
import { inOtherLanguage } from '../addresses.ts'
import { useAddress, useLanguage, useTexts } from './language.tsx'

type Props = Readonly<{ person: Person | null; trial: boolean; fictional: boolean }>

/** What stands above every page: where one is, as whom, and whether what is shown is real. */
export function SiteHeader({ person, trial, fictional }: Props) {
  const t = useTexts().common
  return (
    <>
      <a className="ds-skip-link" href="#content">
        {t.skipToContent}
      </a>
      <header>
        {trial && (
          <p className="site-banner" data-kind="trial">
            {t.trialBanner}
          </p>
        )}
        <div className="site-header">
          <div className="site-header__row">
            <a className="site-header__name" href={useAddress()('start')}>
              {t.product}
            </a>
            <div className="site-header__who">
              <Who person={person} trial={trial} />
              <OtherLanguage />
            </div>
          </div>
          <Navigation person={person} />
        </div>
        {person?.dormant && <Dormant roles={person.dormant} />}
        {fictional && (
          <p className="site-banner" data-kind="fictional">
            {t.fictionalBanner}
          </p>
        )}
      </header>
    </>
  )
}

/** In trial mode one steps from person to person; otherwise one signs in and out. */
function Who({ person, trial }: Pick<Props, 'person' | 'trial'>) {
  const { accounts, common } = useTexts()
  const to = useAddress()
  const role = person?.roles[0]?.role
  if (person === null)
    return trial ? <a href={to('stepIn')}>{common.stepIn}</a> : <a href={to('signIn')}>{accounts.signIn}</a>
  return (
    <>
      <a href={to('account')}>
        {role === undefined ? person.name : common.steppedInAs(person.name, common.roles[role])}
      </a>
      {trial ? (
        <a href={to('stepIn')}>{common.switchPerson}</a>
      ) : (
        <form method="post" action={to('signOut')}>
          <button className="link-button">{accounts.signOut}</button>
        </form>
      )}
    </>
  )
}

/** A role that somebody misses on the page waits for a surer sign-in. */
function Dormant({ roles }: { roles: readonly Role[] }) {
  const { accounts, common } = useTexts()
  const named = roles.map((role) => common.roles[role])
  return (
    <p className="site-banner" data-kind="dormant">
      {accounts.dormant.banner(formatList(useLanguage(), named))}{' '}
      <a className="ds-link" href={useAddress()('account')}>
        {accounts.dormant.bannerLink}
      </a>
    </p>
  )
}

function OtherLanguage() {
  const { pathname, search } = useLocation()
  const other = useLanguage() === 'sv' ? 'en' : 'sv'
  return (
    <a href={inOtherLanguage(pathname) + search} hrefLang={other} lang={other}>
      {useTexts().common.otherLanguage}
    </a>
  )
}

/** Politicians are led to their page, to the reports they comment on and to their statistics; all else is others' work. */
function useLinks(person: Person | null) {
  const { common, people } = useTexts()
  const t = common.nav
  const to = useAddress()
  const own = politicianOf(person)
  const home = { href: to('home'), label: t.home }
  const about = { href: to('about'), label: t.about }
  if (own !== null)
    return [
      home,
      { href: to('organisationReports', { code: own }), label: t.reports },
      { href: to('gaps', { code: own }), label: t.statistics },
      about,
    ]
  return [
    ...(person === null ? [] : [home]),
    { href: to('rounds'), label: t.rounds },
    { href: to('statistics'), label: t.statistics },
    { href: to('organisations'), label: t.organisations },
    { href: to('instruments'), label: t.instruments },
    { href: to('library'), label: t.library },
    ...(may(person, 'installation.people')
      ? [{ href: to('installation'), label: people.installation.link }]
      : []),
    about,
  ]
}

function Navigation({ person }: Pick<Props, 'person'>) {
  const t = useTexts().common
  const { pathname } = useLocation()
  const links = useLinks(person)
  return (
    <nav aria-label={t.mainNavigation}>
      <ul className="site-navigation">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={pathname === href ? 'page' : pathname.startsWith(`${href}/`) ? 'true' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
