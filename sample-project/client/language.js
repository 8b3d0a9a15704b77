import { api } from "./api.js";

const STORED = "plexichat.language";
const FALLBACK = "en";

let texts = {};

function translatePage() {
  document.documentElement.lang = language.tag();
  document.title = language.text("page.title");
  for (const element of document.querySelectorAll("[data-text]")) {
    element.textContent = language.text(element.dataset.text);
  }
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", language.text(element.dataset.label));
  }
}

/** What was chosen before, else the first language of the browser that the server speaks. */
function preferred(locales) {
  const wanted = [localStorage.getItem(STORED), ...navigator.languages.map((tag) => tag.split("-")[0])];
  return wanted.find((tag) => locales.includes(tag)) ?? FALLBACK;
}

async function change(tag) {
  texts = { tag, ...(await api.texts(tag)) };
  translatePage();
}

export const language = {
  tag: () => texts.tag ?? FALLBACK,
  text: (key) => texts[key] ?? key,

  /** Fills the choice with every language by its own name and keeps the page in the chosen one. */
  async start(choice, changed) {
    const { locales } = await api.locales();
    for (const tag of locales) {
      const { "language.name": name } = await api.texts(tag);
      choice.add(new Option(name, tag));
    }
    choice.value = preferred(locales);
    choice.addEventListener("change", async () => {
      localStorage.setItem(STORED, choice.value);
      await change(choice.value);
      changed();
    });
    await change(choice.value);
  },
};
