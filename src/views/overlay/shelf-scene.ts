/** The room behind a portrait on the shelf: a wall, a window and an empty chair, by day, dusk or night. Decoration only. */

const LIGHTS = [
  { wall: '#efdcbb', sky: '#bfe0e8', far: '#9cc0c9', near: '#84a9a0' },
  { wall: '#e3bd8b', sky: '#f6b56b', far: '#d98c5f', near: '#a8684f' },
  { wall: '#d9dcc4', sky: '#cfe3dc', far: '#a8c4a0', near: '#87a878' },
  { wall: '#a98a66', sky: '#53566b', far: '#3f4154', near: '#33343f' },
] as const

/** Roofs, hills, and a harbour with its cranes. */
const SKYLINES = [
  'M44 104V84h26v-18h22v24h30V74h20v30h34V80h24v-16h18v28h32V78h26v42H44z',
  'M44 106l40-30 28 20 44-40 40 34 34-24 46 34v20H44z',
  'M44 108v-10h36V62h6v-8h46v6H98v38h44v-8h40V58h6v-8h44v6h-34v42h78v22H44z',
] as const

/** The picture as an address for a style. Neighbouring places have different lights. */
export function shelfScene(at: number): string {
  const light = LIGHTS[at % LIGHTS.length] ?? LIGHTS[0]
  const ink = 'stroke="#1d1712" stroke-width="4" stroke-linejoin="round"'
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 190">
<path fill="${light.wall}" d="M0 0h320v190H0z"/><path opacity=".1" d="M0 142h320v48H0z"/>
<path fill="#7c4d30" ${ink} d="M34 12h252v118H34z"/><path fill="${light.sky}" d="M44 22h232v98H44z"/>
<path fill="${light.far}" d="${SKYLINES[at % SKYLINES.length]}"/><path fill="${light.near}" d="M44 108q60-16 116-6t116-8v26H44z"/>
<path fill="none" stroke="#7c4d30" stroke-width="7" d="M160 22v98M44 66h232"/>
<path fill="none" ${ink} d="M44 22h232v98H44z"/><path fill="#7c4d30" ${ink} d="M24 130h272v11H24z"/>
<path fill="#5d4433" ${ink} d="M96 190v-62q0-38 38-38h52q38 0 38 38v62z"/></svg>`
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`
}
