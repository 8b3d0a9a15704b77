package org.example.lib;

public class Greeting {}
