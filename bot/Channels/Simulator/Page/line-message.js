// Draws LINE message objects as LINE draws them. Everything becomes text nodes and elements; nothing is parsed as HTML.

const fontSizes = {
  xxs: 11, xs: 13, sm: 14, md: 16, lg: 19, xl: 22, xxl: 29, '3xl': 35, '4xl': 48, '5xl': 74,
};
const gaps = { none: 0, xs: 2, sm: 4, md: 8, lg: 12, xl: 16, xxl: 20 };
const borders = { none: 0, light: 0.5, normal: 1, medium: 2, 'semi-bold': 3, bold: 4 };
const imageSizes = {
  xxs: 40, xs: 60, sm: 80, md: 100, lg: 120, xl: 140, xxl: 160, '3xl': 180, '4xl': 200, '5xl': 220,
};
const bubbleWidths = { nano: 120, micro: 160, deca: 220, hecto: 241, kilo: 260, mega: 300, giga: 386 };
const directions = { start: 'start', end: 'end', center: 'center' };
const alignments = { 'flex-start': 'flex-start', 'flex-end': 'flex-end', center: 'center' };
const gravities = { top: 'flex-start', center: 'center', bottom: 'flex-end' };
const justifications = {
  ...alignments, 'space-between': 'space-between', 'space-around': 'space-around', 'space-evenly': 'space-evenly',
};

/**
 * @param {object} message a LINE message object
 * @param {(action: object) => void} onAction is told what was tapped
 */
export function renderMessage(message, onAction) {
  const tapped = (action) => onAction(action);
  switch (message.type) {
    case 'text':
    case 'textV2':
      return textBubble(message.text);
    case 'flex':
      return flex(message, tapped);
    case 'image':
      return picture(message.previewImageUrl ?? message.originalContentUrl, 'รูปภาพจากบอต');
    case 'template':
      return template(message, tapped);
    case 'sticker':
      return textBubble('(สติกเกอร์)');
    default:
      return textBubble(`(ข้อความชนิด ${message.type})`);
  }
}

/** Quick replies of a message, as chips. */
export function renderQuickReplies(message, onAction) {
  return (message.quickReply?.items ?? []).map(({ action }) => {
    const chip = actionElement(action, onAction, 'quick-reply');
    chip.textContent = action?.label ?? '';
    return chip;
  });
}

export function textBubble(text) {
  const bubble = element('div', 'bubble');
  bubble.append(...linked(text ?? ''));
  return bubble;
}

/** The words, with web addresses as links, as LINE shows them. */
function linked(text) {
  return text.split(/(https?:\/\/[^\s]+)/u).map((part, index) => {
    if (index % 2 === 0) return document.createTextNode(part);
    const link = element('a');
    link.textContent = part;
    return pointTo(link, part) ? link : document.createTextNode(part);
  });
}

// Actions

/** A link for a uri action, a button for every other. */
function actionElement(action, onAction, testId) {
  if (action?.type === 'uri') {
    const link = element('a');
    link.dataset.testid = testId;
    pointTo(link, action.uri);
    return link;
  }
  const button = element('button');
  button.type = 'button';
  button.dataset.testid = testId;
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (action) onAction(action);
  });
  return button;
}

function pointTo(link, address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return false;
  }
  if (!['http:', 'https:', 'tel:', 'line:'].includes(url.protocol)) return false;
  link.href = url.href;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  return true;
}

/** Boxes, texts and pictures can carry an action, too. */
function makeTappable(node, action, onAction) {
  if (!action) return node;
  const tap = () => {
    if (action.type === 'uri') {
      const link = element('a');
      if (pointTo(link, action.uri)) link.click();
    } else {
      onAction(action);
    }
  };
  node.classList.add('tappable');
  node.tabIndex = 0;
  node.setAttribute('role', action.type === 'uri' ? 'link' : 'button');
  if (action.label) node.setAttribute('aria-label', action.label);
  node.addEventListener('click', (event) => {
    event.stopPropagation();
    tap();
  });
  node.addEventListener('keydown', (event) => {
    if (event.target !== node || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    tap();
  });
  return node;
}

// Flex

function flex(message, onAction) {
  const container = message.contents ?? {};
  const cards = container.type === 'carousel' ? container.contents ?? [] : [container];
  const drawn = cards.map((card) => bubble(card, onAction));
  const group = element('div', container.type === 'carousel' ? 'carousel' : 'single');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', message.altText ?? '');
  if (container.type === 'carousel') group.tabIndex = 0;
  group.append(...drawn);
  return group;
}

function bubble(card, onAction) {
  const node = element('div', 'card');
  node.style.width = `${bubbleWidths[card.size] ?? bubbleWidths.mega}px`;
  for (const name of ['header', 'hero', 'body', 'footer']) {
    if (!card[name]) continue;
    const style = card.styles?.[name] ?? {};
    const block = element('div', `card-${name}`);
    if (style.separator && node.childElementCount > 0) block.append(separator({ color: style.separatorColor }, true));
    setColor(block, 'backgroundColor', style.backgroundColor);
    const content = component(card[name], { vertical: true, first: true, spacing: 0 }, onAction);
    if (content) block.append(content);
    node.append(block);
  }
  return makeTappable(node, card.action, onAction);
}

/** @param {{vertical: boolean, first: boolean, spacing: number, baseline?: boolean}} place in the box around it */
function component(part, place, onAction) {
  const node = draw(part, place, onAction);
  if (!node) return null;

  const { style } = node;
  const margin = length(part.margin, gaps) ?? (place.first ? '0' : `${place.spacing}px`);
  if (!place.first || part.margin) style[place.vertical ? 'marginTop' : 'marginInlineStart'] = margin;
  if (part.type !== 'separator') grow(style, part, place);
  if (part.gravity && !place.vertical && !place.baseline) style.alignSelf = gravities[part.gravity] ?? '';
  if (part.position === 'absolute') style.position = 'absolute';
  for (const [name, property] of [['offsetTop', 'top'], ['offsetBottom', 'bottom'], ['offsetStart', 'insetInlineStart'], ['offsetEnd', 'insetInlineEnd']]) {
    const offset = length(part[name], gaps);
    if (!offset) continue;
    style[property] = offset;
    style.position ||= 'relative';
  }
  return part.type === 'button' ? node : makeTappable(node, part.action, onAction);
}

/** In a row parts share the width unless told otherwise; in a column each is as high as it needs. */
function grow(style, part, place) {
  const shares = part.flex ?? (place.vertical || part.width || part.type === 'icon' ? 0 : 1);
  style.flex = shares > 0 ? `${shares} 1 0` : '0 0 auto';
  if (!place.vertical) style.minWidth = '0';
  if (!place.vertical && shares === 0) style.maxWidth = '100%';
}

function draw(part, place, onAction) {
  switch (part?.type) {
    case 'box':
      return box(part, onAction);
    case 'text':
      return text(part);
    case 'button':
      return button(part, onAction);
    case 'separator':
      return separator(part, place.vertical);
    case 'image':
      return image(part);
    case 'icon':
      return icon(part);
    case 'filler':
    case 'spacer':
      return element('div', 'filler');
    default:
      return null;
  }
}

function box(part, onAction) {
  const vertical = part.layout === 'vertical';
  const baseline = part.layout === 'baseline';
  const node = element('div', `box ${vertical ? 'vertical' : baseline ? 'baseline' : 'horizontal'}`);
  const { style } = node;
  setColor(node, 'backgroundColor', part.backgroundColor);
  setColor(node, 'borderColor', part.borderColor);
  setLength(style, 'borderWidth', part.borderWidth ?? (part.borderColor ? 'normal' : undefined), borders);
  setLength(style, 'borderRadius', part.cornerRadius, gaps);
  for (const side of ['width', 'maxWidth', 'height', 'maxHeight']) setLength(style, side, part[side]);
  setLength(style, 'padding', part.paddingAll, gaps);
  setLength(style, 'paddingTop', part.paddingTop, gaps);
  setLength(style, 'paddingBottom', part.paddingBottom, gaps);
  setLength(style, 'paddingInlineStart', part.paddingStart, gaps);
  setLength(style, 'paddingInlineEnd', part.paddingEnd, gaps);
  if (part.justifyContent) style.justifyContent = justifications[part.justifyContent] ?? '';
  if (part.alignItems) style.alignItems = alignments[part.alignItems] ?? '';
  if (part.cornerRadius) style.overflow = 'hidden';
  if (part.background?.type === 'linearGradient') gradient(style, part.background);

  const spacing = parseFloat(length(part.spacing, gaps) ?? '0');
  let first = true;
  for (const inner of part.contents ?? []) {
    const child = component(inner, { vertical, baseline, first, spacing }, onAction);
    if (!child) continue;
    node.append(child);
    if (inner.position !== 'absolute') first = false;
  }
  return node;
}

function gradient(style, { angle, startColor, centerColor, centerPosition, endColor }) {
  const stops = [startColor, centerColor && `${centerColor} ${centerPosition ?? '50%'}`, endColor].filter(Boolean);
  style.backgroundImage = `linear-gradient(${angle ?? '0deg'}, ${stops.join(', ')})`;
}

function text(part) {
  const node = element('div', part.wrap ? 'text wrap' : 'text');
  look(node, part);
  if (part.align) node.style.textAlign = directions[part.align] ?? '';
  if (part.lineSpacing) node.style.lineHeight = `calc(1.45em + ${length(part.lineSpacing, {}) ?? '0px'})`;
  if (part.maxLines > 0 && part.wrap) {
    node.classList.add('clamped');
    node.style.webkitLineClamp = String(part.maxLines);
  }
  if (part.contents?.length) {
    node.append(...part.contents.map((span) => {
      const piece = element('span');
      look(piece, span);
      piece.textContent = span.text ?? '';
      return piece;
    }));
  } else {
    node.textContent = part.text ?? '';
  }
  if (!part.wrap) node.title = node.textContent;
  return node;
}

function look(node, part) {
  const { style } = node;
  setLength(style, 'fontSize', part.size, fontSizes);
  setColor(node, 'color', part.color);
  if (part.weight) style.fontWeight = part.weight === 'bold' ? '700' : '400';
  if (part.style) style.fontStyle = part.style === 'italic' ? 'italic' : 'normal';
  if (part.decoration) style.textDecoration = { underline: 'underline', 'line-through': 'line-through' }[part.decoration] ?? 'none';
}

function button(part, onAction) {
  const node = actionElement(part.action, onAction, 'card-button');
  const kind = ['primary', 'secondary'].includes(part.style) ? part.style : 'link';
  node.classList.add('flex-button', kind, part.height === 'sm' ? 'low' : 'high');
  setColor(node, kind === 'link' ? 'color' : 'backgroundColor', part.color);
  const label = element('span');
  label.textContent = part.action?.label ?? '';
  node.title = label.textContent;
  node.append(label);
  return node;
}

function separator(part, vertical) {
  const node = element('div', vertical ? 'separator across' : 'separator down');
  setColor(node, 'backgroundColor', part.color);
  return node;
}

function image(part) {
  const node = picture(part.url, '');
  node.classList.add('flex-image');
  const size = part.size === 'full' ? '100%' : length(part.size ?? 'md', imageSizes);
  if (size) node.style.width = size;
  if (part.aspectRatio) node.style.aspectRatio = part.aspectRatio.replace(':', ' / ');
  node.style.objectFit = part.aspectMode === 'cover' ? 'cover' : 'contain';
  node.style.alignSelf = { start: 'flex-start', end: 'flex-end' }[part.align] ?? 'center';
  setColor(node, 'backgroundColor', part.backgroundColor);
  return node;
}

function icon(part) {
  const node = picture(part.url, '');
  node.classList.add('flex-icon');
  const size = length(part.size ?? 'md', fontSizes);
  if (size) node.style.height = size;
  return node;
}

function picture(address, words) {
  const node = element('img', 'picture');
  node.alt = words;
  node.loading = 'lazy';
  node.referrerPolicy = 'no-referrer';
  try {
    const url = new URL(address, document.baseURI);
    if (['http:', 'https:'].includes(url.protocol)) node.src = url.href;
  } catch {
    node.alt = 'รูปภาพ (ที่อยู่ไม่ถูกต้อง)';
  }
  return node;
}

// Templates: the old cards, plain

function template(message, onAction) {
  const { type, title, text: words, actions, columns } = message.template ?? {};
  if (type === 'carousel') {
    const row = element('div', 'carousel');
    row.append(...(columns ?? []).map((column) => templateCard(column.title, column.text, column.actions, onAction)));
    return row;
  }
  return templateCard(title, words, actions, onAction, type === 'confirm');
}

function templateCard(title, words, actions, onAction, sideBySide = false) {
  const node = element('div', 'card template');
  const body = element('div', 'template-body');
  if (title) {
    const heading = element('div', 'template-title');
    heading.textContent = title;
    body.append(heading);
  }
  const paragraph = element('div');
  paragraph.textContent = words ?? '';
  body.append(paragraph);
  const buttons = element('div', sideBySide ? 'template-buttons row' : 'template-buttons');
  buttons.append(...(actions ?? []).map((action) => button({ action, style: 'link', height: 'sm' }, onAction)));
  node.append(body, buttons);
  return node;
}

// Values

function element(name, classes) {
  const node = document.createElement(name);
  if (classes) node.className = classes;
  return node;
}

/** A keyword, "12px" or "40%" as CSS; undefined when LINE would not know it. */
function length(value, keywords = {}) {
  if (value === undefined || value === null) return undefined;
  if (Object.hasOwn(keywords, value)) return `${keywords[value]}px`;
  return /^\d+(\.\d+)?(px|%)$/u.test(value) ? value : undefined;
}

function setLength(style, property, value, keywords) {
  const css = length(value, keywords);
  if (css !== undefined) style[property] = css;
}

function setColor(node, property, value) {
  if (/^#([0-9a-f]{6}|[0-9a-f]{8})$/iu.test(value ?? '')) node.style[property] = value;
}
