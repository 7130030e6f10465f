import { type Bone, fishboneDescription, type FishboneRows, onBone } from './fishbone-words.ts'
import { cellOf } from './figure-table.ts'
import { type FigureProps, Frame, fullWidth, narrowWidth } from './frame.tsx'
import { LinesOfText } from './lines-of-text.tsx'
import { palette } from './palette.ts'
import { lineHeight, wrapText } from './typography.ts'

const rib = { out: 28, down: 22 }
const besideRib = 40
const betweenCauses = 6
const betweenRows = 22
const headPadding = 12

/**
 * An Ishikawa diagram that stands on its tail: the effect at the top, and possible causes along ribs to both sides of
 * the spine, or to one side on a phone, so that each has room for its words.
 */
export function Fishbone({
  language,
  id,
  title,
  width = fullWidth,
  head,
  bones,
}: FigureProps & FishboneRows) {
  const { headLines, headWidth, headHeight, spineX, placed, height } = layoutFish(
    { head, bones },
    width,
    language,
  )
  return (
    <Frame
      id={id}
      title={title}
      description={fishboneDescription(language, { head, bones })}
      width={width}
      height={height}
    >
      <line x1={spineX} x2={spineX} y1={headHeight} y2={height} stroke={palette.accent} strokeWidth={3} />
      <rect
        x={spineX < headWidth / 2 ? 0 : spineX - headWidth / 2}
        y={0}
        width={headWidth}
        height={headHeight}
        rx={8}
        fill={palette.accent}
      />
      <text fontWeight={600} fill={palette.paper} textAnchor="middle">
        {headLines.map((line, i) => (
          <tspan
            key={i}
            x={spineX < headWidth / 2 ? headWidth / 2 : spineX}
            y={headPadding + 14 + i * lineHeight}
          >
            {line}
          </tspan>
        ))}
      </text>
      {placed.map(({ key, side, x, end, top, ribY, titleLines, causes }) => (
        <g key={key}>
          <polyline
            points={`${spineX},${ribY - rib.down} ${spineX + side * rib.out},${ribY} ${end},${ribY}`}
            fill="none"
            stroke={palette.accent}
            strokeWidth={2}
          />
          <LinesOfText lines={titleLines} x={x} y={top + 14} from="top" weight={600} />
          {causes.map(({ row, text, y, lines, isNone }) => (
            <g key={row} {...cellOf(row, 1, text)}>
              <LinesOfText lines={lines} x={x} y={y} from="top" tone={isNone ? 'subtle' : 'ink'} />
            </g>
          ))}
        </g>
      ))}
    </Frame>
  )
}

function layoutFish({ head, bones }: FishboneRows, width: number, language: 'sv' | 'en') {
  const sides = width <= narrowWidth ? 1 : 2
  const spineX = sides === 1 ? 8 : width / 2
  const headWidth = Math.min(width, 420)
  const headLines = wrapWords(head, headWidth - 2 * headPadding)
  const headHeight = headLines.length * lineHeight + 2 * headPadding
  const textWidth = width / sides - besideRib - (sides === 1 ? 8 : 0)
  let y = headHeight + betweenRows
  let row = 0
  const placed = []
  for (let at = 0; at < bones.length; at += sides) {
    const here = bones.slice(at, at + sides).map((bone, i) => {
      const side = sides === 1 || i === 1 ? 1 : -1
      const block = placeBone(bone, { language, top: y, textWidth, row })
      row += block.causes.length
      const x = side === 1 ? spineX + besideRib : 0
      return { key: at + i, side, x, end: side === 1 ? width : 0, top: y, ...block }
    })
    placed.push(...here)
    y = Math.max(...here.map(({ bottom }) => bottom)) + betweenRows
  }
  return { headLines, headWidth, headHeight, spineX, placed, height: y }
}

type Room = Readonly<{ language: 'sv' | 'en'; top: number; textWidth: number; row: number }>

/** The title over its rib, and the causes below it. */
function placeBone(bone: Bone, { language, top, textWidth, row }: Room) {
  const titleLines = wrapWords(bone.title, textWidth)
  const ribY = top + titleLines.length * lineHeight + 4
  let bottom = ribY + 6
  const causes = onBone(language, bone).map((text, i) => {
    const lines = wrapWords(text, textWidth)
    const y = bottom + 14
    bottom += lines.length * lineHeight + betweenCauses
    return { row: row + i, text, y, lines, isNone: bone.causes.length === 0 }
  })
  return { titleLines, ribY, causes, bottom }
}

/** People write without spaces too, and nothing may run over the spine. */
function wrapWords(text: string, width: number): readonly string[] {
  const most = Math.floor(width / 8)
  return wrapText(text.replace(new RegExp(`\\S{${most}}(?=\\S)`, 'gu'), '$& '), width)
}
