import { api } from "./api.js";
import { language } from "./language.js";

const POLL_MILLISECONDS = 3000;
const DEFAULT_CHANNEL = "general";

const element = (id) => document.getElementById(id);
const form = element("message-form");

let channel = "";
let lastId = 0;
let timer = 0;
let version = "";

function notice(text) {
  element("notice").textContent = text;
  element("notice").hidden = text === "";
}

function row(message) {
  const item = document.createElement("li");
  const author = document.createElement("strong");
  const time = document.createElement("time");
  const text = document.createElement("p");
  author.textContent = message.author;
  time.dateTime = message.sentAt;
  time.textContent = new Date(message.sentAt).toLocaleString(language.tag());
  text.textContent = message.text;
  item.append(author, time, text);
  return item;
}

function show(messages) {
  const fresh = messages.filter((message) => message.id > lastId);
  if (fresh.length > 0) {
    const main = element("messages").parentElement;
    element("messages").append(...fresh.map(row));
    lastId = fresh[fresh.length - 1].id;
    main.scrollTop = main.scrollHeight;
  }
  element("empty").hidden = lastId > 0;
}

async function poll() {
  const asked = channel;
  clearTimeout(timer);
  try {
    const { messages } = await api.messages(asked, lastId);
    // Somebody may have gone to another channel while this answer was on its way.
    if (asked === channel) {
      show(messages);
      if (element("notice").dataset.kind === "offline") notice("");
    }
  } catch (error) {
    // fetch throws a TypeError when nobody answers; anything else is an answer that says no.
    element("notice").dataset.kind = "offline";
    notice(error instanceof TypeError ? language.text("page.offline") : error.message);
  }
  clearTimeout(timer);
  timer = setTimeout(poll, POLL_MILLISECONDS);
}

function footer() {
  element("digest").href = api.digest(channel, language.tag());
  element("version").textContent = language.text("page.version").replace("{version}", version);
}

function open() {
  channel = location.hash.slice(1) || DEFAULT_CHANNEL;
  lastId = 0;
  element("channel").value = channel;
  element("messages").replaceChildren();
  notice("");
  footer();
  return poll();
}

async function send(event) {
  event.preventDefault();
  const button = form.querySelector("button");
  button.disabled = true;
  try {
    await api.post(channel, form.elements.author.value, form.elements.text.value);
    form.elements.text.value = "";
    notice("");
    await poll();
  } catch (error) {
    element("notice").dataset.kind = "refused";
    notice(language.text("page.refused").replace("{message}", error.message));
  } finally {
    button.disabled = false;
  }
}

async function start() {
  await language.start(element("language"), footer);
  ({ version } = await api.version());
  window.addEventListener("hashchange", open);
  form.addEventListener("submit", send);
  form.elements.text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  element("channel-form").addEventListener("submit", (event) => {
    event.preventDefault();
    location.hash = element("channel").value;
  });
  await open();
}

start();
