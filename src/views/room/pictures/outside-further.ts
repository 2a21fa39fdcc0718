/**
 * More that stands outside the window: a street, a river, a reservoir, a film lot, a tram depot, a factory, a courtyard. What
 * makes each known lies to the left and the right, where nobody sits before it.
 */
import { ellipse, flat, panel, shape, stroke } from '../ink.ts'

export type FurtherView = 'street' | 'river' | 'reservoir' | 'film-lot' | 'depot' | 'factory' | 'courtyard'

const FINE = { width: 3 }
const FAINT = { width: 2, opacity: 0.35 }

function house(x: number, top: number, width: number, colours: readonly [wall: string, roof: string]): string {
  const [wall, roof] = colours
  const middle = x + width / 2
  const pane = (px: number, py: number) => panel('#86a9b6', { x: px, y: py, width: 13, height: 20 }, { width: 2 })
  const panes = [0, 1].map((row) => pane(x + 10, top + 14 + row * 40) + pane(x + width - 23, top + 14 + row * 40))
  return (
    shape(wall, `M${x} 322V${top}H${x + width}V322Z`, FINE) +
    shape(roof, `M${x - 5} ${top}L${middle} ${top - 36}L${x + width + 5} ${top}Z`, FINE) +
    panes.join('') +
    shape('#8a5231', `M${middle - 9} 322V292a9 9 0 0 1 18 0V322Z`, { width: 2 })
  )
}

const street =
  flat('#c9bfae', 'M392 300H888V322H392Z') +
  house(392, 206, 58, ['#ecd9b4', '#b5654a']) +
  house(450, 226, 54, ['#dfb7a0', '#a2543f']) +
  house(504, 196, 60, ['#e9e2cd', '#b5654a']) +
  house(700, 214, 58, ['#d8c49a', '#a2543f']) +
  shape('#f2ead6', 'M772 322V214H838V322Z', FINE) +
  shape('#a2543f', 'M766 214L805 176L844 214Z', FINE) +
  shape('#f2ead6', 'M838 322V168H872V322Z', FINE) +
  shape('#7d8f97', 'M834 168L855 128L876 168Z', FINE) +
  stroke('M855 128V106M848 114H862', FINE) +
  shape('#c98a2b', 'M848 196a7 8 0 0 1 14 0v6h-14Z', { width: 2 }) +
  shape('#5b4a3c', 'M794 322V286a11 11 0 0 1 22 0V322Z', { width: 2.5 }) +
  ellipse('#86a9b6', [805, 248], [9, 9], { width: 2.5 }) +
  stroke('M560 322V246M560 246q0 -12 12 -12', FINE) +
  shape('#f6e3a6', 'M566 232h14l-3 18h-8Z', { width: 2.5 }) +
  stroke('M404 312h40M470 314h52M620 312h60M720 315h70', FAINT)

const palm = (x: number, y: number, size: number) =>
  stroke(`M${x} ${y}q${-4 * size} ${-24 * size} ${3 * size} ${-46 * size}`, { width: 4 }) +
  [
    [-26, 6],
    [-20, -12],
    [2, -18],
    [22, -12],
    [26, 6],
  ]
    .map(([dx = 0, dy = 0]) =>
      shape(
        '#6f8f5a',
        `M${x + 3 * size} ${y - 46 * size}q${dx * 0.5 * size} ${(dy - 14) * size} ${dx * size} ${dy * size}q${-dx * 0.3 * size} ${-6 * size} ${-dx * size} ${-dy * size}Z`,
        { width: 2 },
      ),
    )
    .join('')

const lorry = (x: number, y: number) =>
  shape('#f7f3e8', `M${x} ${y}V${y - 40}H${x + 62}V${y}Z`, FINE) +
  shape('#e6ddc8', `M${x + 62} ${y}V${y - 30}H${x + 78}L${x + 88} ${y - 14}V${y}Z`, FINE) +
  shape('#86a9b6', `M${x + 66} ${y - 26}H${x + 76}L${x + 83} ${y - 14}H${x + 66}Z`, { width: 2 }) +
  flat('#3c78b4', `M${x + 4} ${y - 25}H${x + 58}V${y - 15}H${x + 4}Z`) +
  ellipse('#3a3532', [x + 18, y + 2], [9, 9], { width: 2.5 }) +
  ellipse('#3a3532', [x + 70, y + 2], [9, 9], { width: 2.5 })

const river =
  flat('#8a8f98', 'M392 84H888V132C850 156 812 128 772 140S700 160 660 140S580 124 540 142S450 154 392 128Z', 0.62) +
  flat('#6d737e', 'M392 84H888V104C846 124 800 100 752 110S650 122 600 106S480 114 392 100Z', 0.62) +
  flat('#b9ab84', 'M392 222C450 200 520 208 600 216S780 196 888 208V262H392Z') +
  flat('#9f9d6d', 'M392 238C480 224 600 236 700 230S840 222 888 230V262H392Z') +
  flat('#a98f66', 'M392 250H888V288H392Z') +
  flat('#c2aa80', 'M410 260h70v3h-70ZM560 270h100v3h-100ZM760 258h90v3h-90Z', 0.8) +
  flat('#c79a62', 'M392 284C520 276 760 280 888 286V322H392Z') +
  palm(806, 246, 0.9) +
  palm(840, 250, 1.1) +
  palm(872, 246, 0.8) +
  lorry(404, 298) +
  stroke('M770 322V268', { width: 6 }) +
  stroke('M776 276L880 258', { width: 10 }) +
  `<path d="M776 276L880 258" stroke="#fffdf6" stroke-width="5"/><path d="M790 273.500L808 270.500M828 267L846 264M866 260.500L880 258" stroke="#b5443a" stroke-width="5"/>`

const reservoir =
  flat('#a9b9a2', 'M392 214L450 168L520 206L600 150L690 210L770 176L888 226V322H392Z') +
  flat('#86a07c', 'M392 244C450 222 520 232 580 240S720 226 888 238V322H392Z') +
  flat('#cfae82', 'M392 256C520 250 700 250 888 254V270H392Z') +
  flat('#6fa3b5', 'M392 266H760V322H392Z') +
  flat('#ffffff', 'M410 280h64v3h-64ZM500 296h110v3h-110ZM430 310h60v3h-60Z', 0.55) +
  shape('#cfd2cf', 'M752 236H888V322H738C748 296 752 264 752 236Z', FINE) +
  shape('#b7bbb8', 'M744 226H888V240H744Z', FINE) +
  stroke('M784 240V322M818 240V322M852 240V322', FAINT) +
  shape('#a7cbd8', 'M790 250H812V322H786Z', { width: 2.5 }) +
  stroke('M796 260V316M804 258V312', { width: 2, opacity: 0.4 }) +
  shape('#e9e2cd', 'M830 226V196H858V226Z', FINE) +
  shape('#b5654a', 'M824 196L844 182L864 196Z', FINE) +
  shape('#f2ead6', 'M418 252V232H438V252ZM442 252V222H464V252Z', { width: 2.5 }) +
  shape('#b5654a', 'M414 232L428 220L442 232ZM438 222L453 208L468 222Z', { width: 2.5 }) +
  stroke('M482 252V208', FINE) +
  shape('#f6e3a6', 'M476 196h12l-2 14h-8Z', { width: 2.5 })

const hangar = (x: number, top: number, width: number, colour: string) =>
  shape(colour, `M${x} 322V${top}Q${x + width / 2} ${top - 44} ${x + width} ${top}V322Z`, FINE) +
  stroke(`M${x + 8} ${top + 4}V322M${x + width - 8} ${top + 4}V322`, FAINT)

const filmLot =
  flat('#d9c6a0', 'M392 298H888V322H392Z') +
  hangar(392, 212, 110, '#d8c7a8') +
  shape('#7c6a58', 'M418 322V250H476V322Z', FINE) +
  stroke('M447 250V322', FINE) +
  `<text x="447" y="238" font-family="sans-serif" font-weight="700" font-size="28" text-anchor="middle" fill="#1d1712">4</text>` +
  hangar(690, 230, 92, '#c7b08e') +
  stroke('M800 322L812 206M868 322L856 206M804 280H864M808 244H860M804 280L860 244M864 280L808 244', FINE) +
  shape('#b5654a', 'M796 206V164H872V206Z', FINE) +
  shape('#8c4a35', 'M790 164L834 138L878 164Z', FINE) +
  stroke('M796 178H872M796 192H872', FAINT) +
  shape('#f2ead6', 'M520 322V204H586V322Z', FINE) +
  stroke('M586 214L622 322M586 250L606 322', FINE) +
  panel('#86a9b6', { x: 532, y: 220, width: 16, height: 24 }, { width: 2.5 }) +
  panel('#86a9b6', { x: 558, y: 220, width: 16, height: 24 }, { width: 2.5 }) +
  shape('#7a3f57', 'M516 262H590L596 276H510Z', { width: 2.5 })

const tram = (x: number, colour: string) =>
  shape(colour, `M${x} 312V228Q${x} 212 ${x + 16} 210H${x + 74}Q${x + 90} 212 ${x + 90} 228V312Z`, FINE) +
  shape('#cfe0de', `M${x + 9} 268V234Q${x + 9} 226 ${x + 18} 226H${x + 72}Q${x + 81} 226 ${x + 81} 234V268Z`, {
    width: 2.5,
  }) +
  stroke(`M${x + 45} 226V268`, { width: 2.5 }) +
  flat('#fffdf6', `M${x + 24} 214H${x + 66}V222H${x + 24}Z`) +
  flat('#fffdf6', `M${x} 280H${x + 90}V290H${x}Z`, 0.85) +
  ellipse('#f6e3a6', [x + 16, 300], [6, 6], { width: 2 }) +
  ellipse('#f6e3a6', [x + 74, 300], [6, 6], { width: 2 }) +
  stroke(`M${x + 45} 210L${x + 30} 190H${x + 60}L${x + 45} 210`, { width: 2.5 })

const depot =
  flat('#b9ada0', 'M392 306H888V322H392Z') +
  shape('#b98a70', 'M392 312V176L452 146L512 176V312Z', FINE) +
  shape('#b98a70', 'M512 312V176L572 146L632 176V312Z', FINE) +
  shape('#b98a70', 'M760 312V176L824 146L888 176V312Z', FINE) +
  flat(
    '#5b4a44',
    'M402 312V204a50 40 0 0 1 100 0V312ZM522 312V204a50 40 0 0 1 100 0V312ZM772 312V204a52 40 0 0 1 104 0V312Z',
  ) +
  stroke('M392 122H888M392 134H888M452 146V122M572 146V122M824 146V122', { width: 2.5, opacity: 0.7 }) +
  tram(408, '#2e5d6b') +
  tram(780, '#c98a2b') +
  stroke('M396 318H514M770 318H888', { width: 2.5, opacity: 0.6 })

const harvester =
  shape('#c4693a', 'M776 290V244H812V226H850V244H872V290Z', FINE) +
  shape('#86a9b6', 'M818 232H844V250H818Z', { width: 2.5 }) +
  stroke('M812 246L790 228H776', FINE) +
  shape('#8f9496', 'M752 300L766 272L780 276V302Z', { width: 2.5 }) +
  ellipse('#3a3532', [846, 296], [20, 20], FINE) +
  ellipse('#d9b04a', [846, 296], [8, 8], { width: 2 }) +
  ellipse('#3a3532', [790, 302], [13, 13], FINE)

const factory =
  flat('#bcae94', 'M392 300H888V322H392Z') +
  shape('#9fb0b4', 'M392 314V190L428 160V190L464 160V190L500 160V190L536 160V314Z', FINE) +
  flat('#cfe0de', 'M402 212H430V236H402ZM440 212H468V236H440ZM478 212H506V236H478Z') +
  shape('#6d7c80', 'M412 314V262H458V314Z', { width: 2.5 }) +
  stroke('M412 274H458M412 286H458M412 298H458', FAINT) +
  shape('#8f9496', 'M480 314V256H508V314Z', { width: 2.5 }) +
  shape('#9a5e48', 'M552 314V116H574L578 314Z', FINE) +
  flat('#ffffff', 'M556 104c-14 -4 -10 -22 6 -20c8 -10 26 -2 20 10c8 8 -6 18 -26 10Z', 0.6) +
  shape('#c3c9c6', 'M700 314V196Q724 176 748 196V314Z', FINE) +
  stroke('M700 220H748M700 250H748M700 280H748', FAINT) +
  shape('#a7b3b0', 'M756 314V216H888V314Z', FINE) +
  stroke('M756 232H888', FAINT) +
  harvester

const arch = (x: number) => flat('#8a6f58', `M${x} 300V248a19 20 0 0 1 38 0V300Z`)

const courtyard =
  shape('#e6cfa8', 'M392 304V212H888V304Z', FINE) +
  flat('#d2a583', 'M386 206H894V218H386Z') +
  stroke('M388 206H892M388 218H892', FINE) +
  [404, 452, 500, 742, 790, 838].map(arch).join('') +
  flat('#cdb892', 'M392 300H888V322H392Z') +
  stroke('M834 312C832 270 840 240 828 214', { width: 8 }) +
  shape(
    '#7fa06a',
    'M778 214C770 176 806 160 826 168C850 150 886 172 882 200C896 226 860 240 838 228C812 242 782 238 778 214Z',
    FINE,
  ) +
  [
    [802, 204],
    [830, 190],
    [854, 214],
    [824, 222],
  ]
    .map(([x = 0, y = 0]) => ellipse('#d0703c', [x, y], [6, 6], { width: 2 }))
    .join('') +
  stroke('M392 150C480 184 560 184 640 168S800 160 888 138', { width: 2.5 }) +
  [
    [428, 164],
    [486, 176],
    [560, 178],
    [720, 160],
    [776, 156],
  ]
    .map(([x = 0, y = 0]) => shape('#d9b04a', `M${x - 7} ${y + 6}h14l3 18h-20Z`, { width: 2.5 }))
    .join('') +
  shape('#bf6547', 'M424 300H452L448 322H428Z', { width: 2.5 }) +
  shape(
    '#6ea363',
    'M438 300C422 290 420 272 428 262C432 276 436 284 438 300ZM440 300C444 280 452 268 462 268C460 284 452 294 440 300Z',
    {
      width: 2.5,
    },
  )

export const FURTHER_LAND: Readonly<Record<FurtherView, string>> = {
  street,
  river,
  reservoir,
  'film-lot': filmLot,
  depot,
  factory,
  courtyard,
}

/** The upper left corner of each lit window or lamp. */
export const FURTHER_LAMPS: Readonly<Record<FurtherView, readonly (readonly [number, number])[]>> = {
  street: [
    [402, 224],
    [428, 264],
    [461, 244],
    [515, 214],
    [542, 254],
    [712, 232],
    [738, 272],
    [799, 242],
    [566, 236],
  ],
  river: [
    [470, 270],
    [764, 262],
    [824, 244],
  ],
  reservoir: [
    [422, 238],
    [447, 232],
    [838, 204],
    [476, 204],
  ],
  'film-lot': [
    [534, 226],
    [560, 226],
    [440, 262],
    [828, 148],
  ],
  depot: [
    [418, 296],
    [476, 296],
    [790, 296],
    [848, 296],
    [566, 176],
    [446, 176],
    [818, 176],
  ],
  factory: [
    [408, 218],
    [446, 218],
    [484, 218],
    [824, 236],
    [717, 206],
  ],
  courtyard: [
    [422, 174],
    [480, 186],
    [554, 188],
    [714, 170],
    [770, 166],
    [462, 262],
    [752, 262],
  ],
}
