# ${title}
