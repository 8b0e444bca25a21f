import * as api from './api.js';
import { renderMessage, renderQuickReplies, textBubble } from './line-message.js';

const pollEvery = 700;
const afterSending = [40, 120, 250, 450];
const rememberedPerson = 'pbms.simulator.person';
const months = ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'];
const troubles = {
  'simulator.webhook_refused': 'บอตไม่รับข้อความนี้ (webhook ไม่ได้ตอบ 200)',
  'simulator.unknown_person': 'ไม่พบผู้ใช้งานคนนี้',
  'simulator.blocked': 'ผู้ใช้คนนี้บล็อกบอตอยู่',
  'simulator.text_length': 'ข้อความยาวเกิน 5,000 ตัวอักษร',
  'simulator.postback_length': 'ข้อมูลของปุ่มยาวเกิน 300 ตัวอักษร',
  'simulator.clock_out_of_range': 'ตั้งเวลานี้ไม่ได้',
};

const byId = (id) => document.getElementById(id);
const log = byId('log');
const quick = byId('quick');
const input = byId('text');
const wide = matchMedia('(min-width: 760px)');

let everyone = [];
let current = null;
let run = 0;
let last = 0;
let shown = [];
let selected = null;
let epoch = 0;
let burst = [];
let timer = 0;
let newest = 0;
const unread = new Set();

// People

async function loadPeople() {
  everyone = (await api.people()).items;
  const wanted = decodeURIComponent(location.hash.slice(1)) || sessionStorage.getItem(rememberedPerson);
  const person = everyone.find(({ personId }) => personId === wanted) ?? everyone[0];
  listPeople();
  if (person) become(person);
}

function listPeople() {
  const words = byId('people-search').value.trim().toLowerCase().split(/\s+/u);
  const found = everyone.filter(({ name, roles, orgUnit, group }) => {
    const text = `${name} ${roles} ${orgUnit} ${group}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const groups = Map.groupBy ? Map.groupBy(found, ({ group }) => group) : groupsOf(found);
  const list = byId('people-list');
  const focused = list.contains(document.activeElement) ? document.activeElement.dataset.testid : null;
  list.replaceChildren(...[...groups].map(([group, people]) => groupOf(group, people)));
  if (found.length === 0) list.append(make('p', '', 'ไม่พบผู้ใช้งานที่ค้นหา'));
  if (focused) list.querySelector(`[data-testid="${CSS.escape(focused)}"]`)?.focus();
}

function groupsOf(people) {
  const groups = new Map();
  for (const person of people) groups.set(person.group, [...groups.get(person.group) ?? [], person]);
  return groups;
}

function groupOf(name, people) {
  const section = make('section');
  const list = make('ul');
  list.setAttribute('aria-label', name);
  list.append(...people.map((person) => {
    const item = make('li');
    item.append(personButton(person));
    return item;
  }));
  section.append(make('h3', '', name), list);
  return section;
}

function personButton(person) {
  const button = make('button', 'person');
  button.type = 'button';
  button.dataset.testid = `person-${person.personId}`;
  if (person === current) button.setAttribute('aria-current', 'true');
  const avatar = make('span', 'avatar', initial(person.name));
  avatar.setAttribute('aria-hidden', 'true');
  const text = make('span', 'person-text');
  text.append(make('span', 'person-name', person.name), make('span', 'person-roles', person.roles), make('span', 'person-unit', person.orgUnit));
  button.append(avatar, text);
  if (unread.has(person.lineUserId)) {
    const mark = make('span', 'unread', 'ใหม่');
    button.append(mark);
  }
  button.addEventListener('click', () => {
    become(person);
    closeSheet('people');
    if (wide.matches) input.focus();
  });
  return button;
}

/** The first letter of a Thai name stands behind its title and behind a vowel written before it. */
function initial(name) {
  const bare = name.replace(/^(นางสาว|นาง|นาย|ว่าที่ร้อยตรี|ดร\.)\s*/u, '');
  return /[เแโใไ]?([ก-ฮA-Za-z])/u.exec(bare)?.[1] ?? '?';
}

function become(person) {
  current = person;
  sessionStorage.setItem(rememberedPerson, person.personId);
  history.replaceState(null, '', `#${encodeURIComponent(person.personId)}`);
  unread.delete(person.lineUserId);
  byId('who-name').textContent = person.name;
  byId('who-unit').textContent = person.orgUnit;
  byId('who-avatar').textContent = initial(person.name);
  byId('who').setAttribute('aria-label', `กำลังสนทนาในชื่อ ${person.name} ${person.roles} ${person.orgUnit} กดเพื่อเปลี่ยนคน`);
  listPeople();
  countUnread();
  clearChat();
  poll();
}

function countUnread() {
  const mark = byId('who-unread');
  mark.hidden = unread.size === 0;
  mark.textContent = String(unread.size);
  mark.title = `บอตเขียนถึงอีก ${unread.size} คน`;
}

// What happened

function clearChat() {
  epoch += 1;
  last = 0;
  shown = [];
  selected = null;
  log.replaceChildren(emptyChat());
  quick.hidden = true;
  byId('to-end').hidden = true;
  inspect(null);
}

function emptyChat() {
  const node = make('div', 'empty');
  const face = make('img');
  face.src = '/simulator/bot.svg';
  face.alt = '';
  node.append(face, make('p', '', 'ยังไม่มีบทสนทนา พิมพ์ข้อความ หรือกดเมนูด้านล่างเพื่อเริ่มคุยกับบอต'));
  return node;
}

/** Asks once at a time; an answer for somebody one no longer is, is dropped. */
async function poll() {
  clearTimeout(timer);
  const asked = epoch;
  try {
    if (current && !document.hidden) {
      const news = await api.news(current.lineUserId, last);
      if (asked !== epoch) return;
      await take(news);
    }
  } catch {
    // The program is being restarted; the next round finds it again.
  }
  if (asked !== epoch) return;
  clearTimeout(timer);
  timer = setTimeout(poll, burst.shift() ?? pollEvery);
}

async function take(news) {
  if (run !== 0 && news.run !== run) {
    unread.clear();
    newest = news.last;
    run = news.run;
    listPeople();
    countUnread();
    clearChat();
    loadClock().catch(() => {});
    poll();
    return;
  }

  const first = newest === 0 && run === 0;
  run = news.run;
  const unreadBefore = unread.size;
  for (const [lineUserId, n] of Object.entries(news.elsewhere)) {
    if (!first && n > newest) unread.add(lineUserId);
  }
  newest = Math.max(newest, news.last);
  if (unread.size !== unreadBefore) {
    listPeople();
    countUnread();
  }

  // Two questions may be under way at once: what one brought, the other does not bring again.
  const entries = news.entries.filter(({ n }) => n > last);
  const opening = last === 0;
  last = Math.max(last, news.last);
  byId('blocked').hidden = !news.blocked;
  for (const control of [input, byId('send'), byId('attach'), ...byId('rich-menu').children]) control.disabled = news.blocked;
  if (entries.length > 0) show(entries, opening);
}

function show(entries, opening) {
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  const own = entries.some(({ from }) => from === 'person');
  if (shown.length === 0) log.replaceChildren();
  for (const entry of entries) {
    const previous = shown.at(-1);
    if (!previous || dayOf(previous.at) !== dayOf(entry.at)) log.append(notice(thaiDay(entry.at)));
    const node = entryNode(entry, previous);
    if (node) {
      if (!opening) node.classList.add('fresh');
      log.append(node);
    }
    shown.push(entry);
  }

  const newestBot = shown.findLast(({ from }) => from === 'bot');
  if (newestBot && entries.includes(newestBot)) {
    inspect({ entry: newestBot, index: newestBot.messages.length - 1 });
  }
  offerQuickReplies();
  if (opening || atEnd || own) toEnd(opening);
  else byId('to-end').hidden = false;
}

function entryNode(entry, previous) {
  if (entry.from === 'bot') return botNode(entry, previous?.from === 'bot' && dayOf(previous.at) === dayOf(entry.at));
  switch (entry.kind) {
    case 'follow':
      return notice('เพิ่มบอตเป็นเพื่อนแล้ว');
    case 'unfollow':
      return notice('บล็อกบอตแล้ว');
    case 'sticker':
      return personNode(entry, special('sticker', '🙂', 'สติกเกอร์'));
    case 'image':
      return personNode(entry, special('photo', '🖼️', 'รูปภาพ'));
    default:
      return entry.text ? personNode(entry, textBubble(entry.text)) : null;
  }
}

function special(kind, sign, words) {
  const bubble = make('div', `bubble ${kind}`, sign);
  bubble.setAttribute('role', 'img');
  bubble.setAttribute('aria-label', words);
  return bubble;
}

function personNode(entry, bubble) {
  const node = make('div', 'entry mine');
  const says = make('div', 'says');
  const meta = make('div', 'meta');
  meta.append(time(entry.at));
  says.append(bubble, meta);
  node.append(says);
  return node;
}

function botNode(entry, follows) {
  const node = make('div', follows ? 'entry follows' : 'entry');
  const face = make('img', 'face');
  face.src = '/simulator/bot.svg';
  face.alt = follows ? '' : 'บอต';
  const says = make('div', 'says');
  for (const [index, message] of entry.messages.entries()) says.append(messageNode(entry, message, index));
  const meta = make('div', 'meta');
  meta.append(time(entry.at));
  for (const [index] of entry.messages.entries()) meta.append(inspectButton(entry, index));
  says.append(meta);
  node.append(face, says);
  return node;
}

function messageNode(entry, message, index) {
  const node = make('div', 'message');
  node.dataset.message = `${entry.n}.${index}`;
  node.append(renderMessage(message, onAction));
  node.addEventListener('click', () => inspect({ entry, index }));
  return node;
}

function inspectButton(entry, index) {
  const button = make('button', 'inspect', entry.messages.length > 1 ? `JSON ${index + 1}` : 'JSON');
  button.type = 'button';
  button.setAttribute('aria-label', `ดู JSON ของข้อความที่ ${index + 1}`);
  button.addEventListener('click', () => {
    inspect({ entry, index });
    openSheet('json');
  });
  return button;
}

function notice(words) {
  const node = make('div', 'notice');
  node.append(make('span', '', words));
  return node;
}

/** Under the last message only, and gone as soon as anything is sent. */
function offerQuickReplies() {
  const entry = shown.at(-1);
  const message = entry?.from === 'bot' ? entry.messages.at(-1) : null;
  const chips = message ? renderQuickReplies(message, onAction) : [];
  quick.replaceChildren(...chips);
  quick.hidden = chips.length === 0;
  quick.scrollLeft = 0;
}

function toEnd(atOnce) {
  log.classList.toggle('settling', atOnce);
  log.scrollTop = log.scrollHeight;
  byId('to-end').hidden = true;
}

// What the person does

async function send(doing) {
  if (!current) return;
  quick.hidden = true;
  const sent = doing(current.lineUserId);
  burst = [...afterSending];
  poll();
  await attempt(sent);
  burst = [...afterSending];
  poll();
}

async function attempt(promise) {
  try {
    return await promise;
  } catch (error) {
    toast(troubles[error.title] ?? 'ติดต่อระบบไม่ได้ กรุณาลองอีกครั้ง');
    offerQuickReplies();
    return undefined;
  }
}

function say(text) {
  if (text.trim() !== '') send((id) => api.say(id, text));
}

function onAction(action) {
  switch (action.type) {
    case 'message':
      say(action.text ?? action.label);
      break;
    case 'postback':
      send((id) => api.tap(id, { data: action.data, displayText: action.displayText ?? action.text }));
      if (action.inputOption === 'openKeyboard') input.value = action.fillInText ?? '';
      if (action.inputOption === 'openKeyboard') input.focus();
      break;
    case 'datetimepicker':
      pickDate(action);
      break;
    case 'clipboard':
      navigator.clipboard?.writeText(action.clipboardText).then(() => toast('คัดลอกแล้ว'), () => toast('คัดลอกไม่สำเร็จ'));
      break;
    default:
      toast(`จำลองปุ่มชนิด ${action.type} ไม่ได้`);
  }
}

function pickDate(action) {
  const dialog = byId('date-dialog');
  const field = byId('date-input');
  byId('date-title').textContent = action.label || 'เลือกวันที่';
  field.min = (action.min ?? '').slice(0, 10);
  field.max = (action.max ?? '').slice(0, 10);
  field.value = (action.initial ?? action.min ?? byId('clock').dataset.iso ?? '').slice(0, 10);
  sayDate();
  dialog.returnValue = '';
  dialog.onclose = () => {
    if (dialog.returnValue === 'ok' && field.value) send((id) => api.tap(id, { data: action.data, date: field.value }));
  };
  dialog.showModal();
  field.focus();
}

function sayDate() {
  const { value } = byId('date-input');
  byId('date-thai').textContent = value ? `วันที่ ${thaiDay(value)}` : '';
}

// JSON

function inspect(what) {
  selected = what;
  for (const node of log.querySelectorAll('.message.selected')) node.classList.remove('selected');
  const message = what?.entry.messages[what.index];
  byId('json-copy').disabled = !message;
  if (!message) {
    byId('json-about').textContent = 'ยังไม่มีข้อความจากบอต';
    byId('json-text').replaceChildren();
    return;
  }

  const { entry, index } = what;
  if (entry !== shown.findLast(({ from }) => from === 'bot')) {
    log.querySelector(`[data-message="${entry.n}.${index}"]`)?.classList.add('selected');
  }
  const bytes = new TextEncoder().encode(JSON.stringify(message)).length.toLocaleString('en');
  const way = entry.kind === 'push' ? 'push (นับโควตา)' : 'reply';
  byId('json-about').textContent =
    `${message.type} · ข้อความที่ ${index + 1}/${entry.messages.length} · ส่งแบบ ${way} · ${bytes} ไบต์ · ${thaiTime(entry.at)}`;
  byId('json-text').replaceChildren(...coloured(JSON.stringify(message, null, 2)));
}

function coloured(json) {
  const pattern = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gu;
  const pieces = [];
  let from = 0;
  for (const match of json.matchAll(pattern)) {
    pieces.push(document.createTextNode(json.slice(from, match.index)));
    const [whole, quoted, colon] = match;
    pieces.push(make('span', quoted ? (colon ? 'name' : 'string') : 'value', quoted ?? whole));
    if (colon) pieces.push(document.createTextNode(colon));
    from = match.index + whole.length;
  }
  pieces.push(document.createTextNode(json.slice(from)));
  return pieces;
}

async function copyJson() {
  const message = selected?.entry.messages[selected.index];
  if (!message) return;
  try {
    await navigator.clipboard.writeText(JSON.stringify(message, null, 2));
    toast('คัดลอก JSON แล้ว');
  } catch {
    toast('เบราว์เซอร์ไม่อนุญาตให้คัดลอก');
  }
}

// Time

async function loadClock() {
  showClock(await api.clock());
}

function showClock({ iso, thai }) {
  byId('clock').dataset.iso = iso;
  byId('clock').setAttribute('aria-label', `เวลาจำลอง ${thai} กดเพื่อปรับ`);
  const gap = thai.lastIndexOf(' ');
  byId('clock-text').replaceChildren(make('span', '', thai.slice(0, gap)), ' ', make('span', '', thai.slice(gap + 1)));
}

async function turnClock(turn) {
  byId('clock-menu').hidePopover();
  const clock = await attempt(api.turnClock(turn));
  if (!clock) return;
  showClock(clock);
  toast(`เวลาจำลอง ${clock.thai}`);
  burst = [...afterSending];
  poll();
}

const dayOf = (at) => at.slice(0, 10);
const thaiTime = (at) => at.slice(11, 16);

function thaiDay(at) {
  const [year, month, day] = dayOf(at).split('-').map(Number);
  return `${day} ${months[month - 1]} ${String((year + 543) % 100).padStart(2, '0')}`;
}

function time(at) {
  const node = make('time', '', thaiTime(at));
  node.dateTime = at;
  return node;
}

// Sheets, menus, toast

function openSheet(id) {
  byId(id).classList.add('open');
  if (getComputedStyle(byId(id)).position === 'fixed') byId('phone').inert = !wide.matches;
  byId(id).querySelector('input, .sheet-close')?.focus();
}

function closeSheet(id) {
  const wasOpen = byId(id).classList.contains('open');
  byId(id).classList.remove('open');
  byId('phone').inert = false;
  if (wasOpen) byId(id === 'people' ? 'who' : 'menu').focus();
}

/** Menus open beside what opened them, inside the window. */
function place(menu, opener) {
  const box = opener.getBoundingClientRect();
  const below = box.top < innerHeight / 2;
  menu.style.top = below ? `${box.bottom + 6}px` : 'auto';
  menu.style.bottom = below ? 'auto' : `${innerHeight - box.top + 6}px`;
  menu.style.left = `${Math.max(8, Math.min(box.left, innerWidth - menu.offsetWidth - 8))}px`;
}

let toastTimer = 0;

function toast(words) {
  const node = byId('toast');
  node.textContent = words;
  node.hidden = false;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => { node.hidden = true; }, 3500);
}

function make(name, classes = '', text = undefined) {
  const node = document.createElement(name);
  if (classes) node.className = classes;
  if (text !== undefined) node.textContent = text;
  return node;
}

// Wiring

byId('composer').addEventListener('submit', (event) => {
  event.preventDefault();
  const text = input.value;
  if (text.trim() === '') return;
  input.value = '';
  say(text);
  input.focus();
});

input.addEventListener('keydown', (event) => {
  // An Enter that ends a composition belongs to the keyboard, not to us; 229 is how some of them say so.
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  byId('composer').requestSubmit();
});

for (const button of byId('rich-menu').children) button.addEventListener('click', () => say(button.dataset.say));

for (const button of document.querySelectorAll('[data-attach]')) {
  button.addEventListener('click', () => {
    byId('attach-menu').hidePopover();
    send((id) => api.act(id, button.dataset.attach));
  });
}

for (const button of document.querySelectorAll('[data-advance]')) {
  button.addEventListener('click', () => turnClock({ advanceMinutes: Number(button.dataset.advance) }));
}

byId('next-working-day').addEventListener('click', () => turnClock({ nextWorkingDay: true }));

byId('clock-form').addEventListener('submit', (event) => {
  event.preventDefault();
  turnClock({ set: `${byId('clock-at').value.slice(0, 16)}:00+07:00` });
});

for (const [menuId, openerId] of [['clock-menu', 'clock'], ['main-menu', 'menu'], ['attach-menu', 'attach']]) {
  byId(menuId).addEventListener('toggle', (event) => {
    if (event.newState !== 'open') return;
    place(byId(menuId), byId(openerId));
    if (menuId === 'clock-menu') byId('clock-at').value = (byId('clock').dataset.iso ?? '').slice(0, 16);
  });
}

byId('who').addEventListener('click', () => {
  if (wide.matches) byId('people-search').focus();
  else openSheet('people');
});
byId('people-search').addEventListener('input', listPeople);
byId('show-json').addEventListener('click', () => {
  byId('main-menu').hidePopover();
  openSheet('json');
});
for (const button of document.querySelectorAll('[data-close]')) {
  button.addEventListener('click', () => closeSheet(button.dataset.close));
}
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const sheet of document.querySelectorAll('.sheet.open')) closeSheet(sheet.id);
});

for (const what of ['follow', 'unfollow']) {
  byId(what).addEventListener('click', () => {
    byId('main-menu').hidePopover();
    send((id) => api.act(id, what));
  });
}
byId('unblock').addEventListener('click', () => send((id) => api.act(id, 'follow')));

byId('reset').addEventListener('click', () => {
  byId('main-menu').hidePopover();
  const dialog = byId('reset-dialog');
  dialog.returnValue = '';
  dialog.showModal();
});
byId('reset-dialog').addEventListener('close', async () => {
  if (byId('reset-dialog').returnValue !== 'ok') return;
  if (await attempt(api.startOver()) === undefined) return;
  toast('เริ่มใหม่แล้ว');
  await loadClock();
  poll();
});

byId('date-input').addEventListener('input', sayDate);
byId('json-copy').addEventListener('click', copyJson);
byId('to-end').addEventListener('click', () => toEnd(false));
log.addEventListener('scroll', () => {
  if (log.scrollHeight - log.scrollTop - log.clientHeight < 80) byId('to-end').hidden = true;
});

// A mouse wheel turns the row of quick replies, which has no scroll bar.
quick.addEventListener('wheel', (event) => {
  if (event.deltaX !== 0 || quick.scrollWidth <= quick.clientWidth) return;
  event.preventDefault();
  quick.scrollLeft += event.deltaY;
}, { passive: false });

document.addEventListener('visibilitychange', () => {
  if (!document.hidden) {
    loadClock().catch(() => {});
    poll();
  }
});
wide.addEventListener('change', () => {
  byId('phone').inert = false;
});
setInterval(() => {
  if (!document.hidden) loadClock().catch(() => {});
}, 15_000);

await Promise.all([attempt(loadClock()), attempt(loadPeople())]);
