## 🔄 Update Instructions

Users can update using:

```bash
plexichat version update --channel ${channel}
```

Or via the WebUI: Settings → Updates → Check for Updates
