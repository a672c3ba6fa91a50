package org.unstuck.matching;

/** What came of looking for a flow. */
public sealed interface FlowResult permits Flow, FlowShortage {}
