const BASE = "/api/v1";

async function json(path, options) {
  const response = await fetch(BASE + path, options);
  const body = await response.json();
  if (!response.ok) {
    throw new Error(body.error.message);
  }
  return body;
}

const channelPath = (channel) => `/channels/${encodeURIComponent(channel)}`;

export const api = {
  /** The newest messages for 0, and those after the id otherwise. */
  messages: (channel, after) =>
    json(`${channelPath(channel)}/messages${after > 0 ? `?after=${after}` : ""}`),

  post: (channel, author, text) =>
    json(`${channelPath(channel)}/messages`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ author, text }),
    }),

  digest: (channel, locale) => `${BASE}${channelPath(channel)}/digest?format=html&locale=${locale}`,

  version: () => json("/version"),
  locales: () => json("/i18n"),
  texts: (locale) => json(`/i18n/${encodeURIComponent(locale)}`),
};
