import type { Cell } from '#domain/indicators/cell.ts'
import type { SetFigure } from '#domain/sets/set-figure.ts'
import { capitalise, formatNumber, formatSigned } from '#texts/formats.ts'
import { useGroupName } from '../indicators/use-group-name.ts'
import { useLanguage, useTexts } from '../language.tsx'

type Props = Readonly<{
  figure: SetFigure
  decimals: number
  /** Of the organisation. */
  name: string
}>

type Line = Readonly<{
  who: string
  how: string
  women: number | null
  men: number | null
  difference: number | null
}>

/** Women beside men here, in the nation and in the group, each mean with its n. */
export function ComparedFigures({ figure, decimals, name }: Props) {
  const { reports, sets: t } = useTexts()
  const language = useLanguage()
  const lines = useLines(figure, name)
  const { women, men } = reports.sexRows[figure.classification!.of]
  const shown = (value: number | null) => (value === null ? '.' : formatNumber(language, value, decimals))
  const signed = (value: number | null) => (value === null ? '.' : formatSigned(language, value, decimals))
  return (
    <table className="ds-table set-figure__table" data-size="sm">
      <caption className="ds-sr-only">{figure.keyFigure!.title}</caption>
      <thead>
        <tr>
          <th scope="col">{t.whose}</th>
          <th scope="col" className="numeric" data-sex="women">
            {women}
          </th>
          <th scope="col" className="numeric" data-sex="men">
            {men}
          </th>
          <th scope="col" className="numeric">
            {t.document.columns.difference}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.who}>
            <th scope="row">
              {line.who}
              {line.how !== '' && <span className="note set-figure__how">{line.how}</span>}
            </th>
            <td className="numeric">{shown(line.women)}</td>
            <td className="numeric">{shown(line.men)}</td>
            <td className="numeric">{signed(line.difference)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function useLines({ shown, gap, groupName }: SetFigure, organisation: string): readonly Line[] {
  const { sets: t, figures: words } = useTexts()
  const { women, men, difference } = shown!
  const { nation, peers } = gap?.row ?? { nation: null, peers: null }
  const nameOf = useGroupName()
  return [
    {
      who: organisation,
      how: '',
      women: numberOf(women),
      men: numberOf(men),
      difference: numberOf(difference),
    },
    ...(nation ? [{ who: t.nation, how: words.weighted, ...nation }] : []),
    ...(peers
      ? [
          {
            who: capitalise(nameOf({ ...peers, name: groupName })),
            how: t.groupHow(peers.n),
            women: peers.meanWomen,
            men: peers.meanMen,
            difference: peers.medianDifference,
          },
        ]
      : []),
  ]
}

function numberOf(cell: Cell): number | null {
  return cell.status === 'value' ? cell.value : null
}
