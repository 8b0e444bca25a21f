// What the page asks of the simulator.

const base = '/simulator/api';

export class ApiError extends Error {
  constructor(status, title) {
    super(title);
    this.status = status;
    this.title = title;
  }
}

async function call(path, options) {
  const response = await fetch(base + path, options);
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new ApiError(response.status, problem.title ?? '');
  }
  return response.status === 204 ? null : response.json();
}

const post = (path, body) =>
  call(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body ?? {}) });

const chat = (lineUserId) => `/chats/${encodeURIComponent(lineUserId)}`;

export const people = () => call('/people');
export const clock = () => call('/clock');
export const turnClock = (turn) => post('/clock', turn);
export const startOver = () => post('/reset');
export const news = (lineUserId, since, signal) => call(`${chat(lineUserId)}?since=${since}`, { signal });
export const say = (lineUserId, text) => post(`${chat(lineUserId)}/text`, { text });
export const tap = (lineUserId, postback) => post(`${chat(lineUserId)}/postback`, postback);

/** @param {'follow'|'unfollow'|'sticker'|'image'} what */
export const act = (lineUserId, what) => post(`${chat(lineUserId)}/${what}`);
