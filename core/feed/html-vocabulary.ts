/** The elements and attributes of HTML, MathML and SVG that do no harm: nothing that runs, loads or moves by itself. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** HTML of all its versions; what browsers long forgot still stands in feeds. */
export const htmlElements = words(`
  a abbr acronym address area article aside audio b bdi bdo big blockquote br button canvas caption center cite code
  col colgroup command data datagrid datalist dd del details dfn dialog dir div dl dt em event-source fieldset
  figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup hr i img input ins kbd keygen label legend li m
  main map mark menu meter multicol nav nextid noscript ol optgroup option output p picture pre progress q rp rt ruby s
  samp section select small sound source spacer span strike strong sub summary sup table tbody td textarea tfoot th
  thead time tr tt u ul var video wbr`);

export const htmlAttributes = words(`
  abbr accept accept-charset accesskey align alt aria-hidden autocomplete autofocus axis background balance bgcolor
  bgproperties border bordercolor bordercolordark bordercolorlight bottompadding cellpadding cellspacing ch challenge
  char charoff charset checked choff cite class clear color cols colspan compact contenteditable controls coords data
  datafld datapagesize datasrc datetime default delay dir disabled draggable dynsrc enctype end face for form frame
  galleryimg gutter headers height hidden hidefocus high href hreflang hspace icon id inputmode ismap keytype label lang
  leftspacing list longdesc loop loopcount loopend loopstart low lowsrc max maxlength media method min multiple name
  nohref noshade nowrap open optimum pattern point-size poster pqg prompt radiogroup readonly rel repeat-max
  repeat-min replace required rev rightspacing rows rowspan rules scope selected shape size span src start step style summary
  suppress tabindex target template title toppadding type unselectable urn usemap valign value variable volume vrml
  vspace width wrap xml:lang`);

/** Attributes whose value is an address. */
export const addressAttributes = words(`
  background cite data datasrc dynsrc href icon longdesc lowsrc poster src usemap xlink:href`);

/** Elements whose content goes with them. */
export const droppedElements = words('applet script style template title');

const mathElements = words(`
  annotation maction math merror mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow
  mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none semantics`);

const mathAttributes = words(`
  actiontype align close columnalign columnlines columnspacing columnspan depth display displaystyle encoding equalcolumns
  equalrows fence fontstyle fontweight frame height linethickness lspace mathbackground mathcolor mathvariant maxsize
  minsize open other rowalign rowlines rowspacing rowspan rspace scriptlevel selection separator separators stretchy
  width xlink:href xlink:show xlink:type xmlns xmlns:xlink`);

const svgElements = words(`
  a circle clipPath defs desc ellipse font-face font-face-name font-face-src g glyph hkern line linearGradient marker
  metadata missing-glyph path polygon polyline radialGradient rect stop svg switch text textPath title tspan`);

const svgAttributes = words(`
  accent-height alphabetic arabic-form ascent attributeName attributeType baseProfile bbox cap-height class color
  color-rendering content cx cy d descent display dur dx dy end fill fill-opacity fill-rule font-family font-size
  font-stretch font-style font-variant font-weight from fx fy g1 g2 glyph-name gradientUnits hanging height horiz-adv-x
  horiz-origin-x id ideographic k keyPoints keySplines keyTimes lang marker-end marker-mid marker-start markerHeight
  markerUnits markerWidth mathematical max min name offset opacity orient origin overline-position overline-thickness
  panose-1 path pathLength points preserveAspectRatio r refX refY requiredExtensions requiredFeatures restart rotate rx
  ry slope stemh stemv stop-color stop-opacity strikethrough-position strikethrough-thickness stroke stroke-dasharray
  stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width systemLanguage target
  text-anchor transform type u1 u2 underline-position underline-thickness unicode unicode-range units-per-em values
  version viewBox visibility width widths x x-height x1 x2 xlink:actuate xlink:arcrole xlink:href xlink:role xlink:show
  xlink:title xlink:type xml:base xml:lang xml:space xmlns xmlns:xlink y y1 y2 zoomAndPan`);

/** A drawing or a formula inside HTML: names as they are to be written, by their lower-case form. */
export interface ForeignVocabulary {
  namespace: string;
  elements: ReadonlyMap<string, string>;
  attributes: ReadonlyMap<string, string>;
}

const byLowerCase = (names: ReadonlySet<string>) =>
  new Map([...names].map((name) => [name.toLowerCase(), name]));

/** By the name of the element that begins it. */
export const foreignVocabularies: ReadonlyMap<string, ForeignVocabulary> = new Map([
  [
    'math',
    {
      namespace: 'http://www.w3.org/1998/Math/MathML',
      elements: byLowerCase(mathElements),
      attributes: byLowerCase(mathAttributes),
    },
  ],
  [
    'svg',
    {
      namespace: 'http://www.w3.org/2000/svg',
      elements: byLowerCase(svgElements),
      attributes: byLowerCase(svgAttributes),
    },
  ],
]);
