package org.example.app;

import org.example.lib.Greeting;

public final class Chat extends Greeting {}
