package com.plexichat.updater.merge;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration holds at a place.
 *
 * @param present false if there is nothing, not even a null
 */
record Held(boolean present, @Nullable Object value) {
    static final Held NOTHING = new Held(false, null);

    boolean isObject() {
        return value instanceof Map;
    }

    /** The keys of an object in their order; none of anything else. */
    List<String> keys() {
        return value instanceof Map<?, ?> members
                ? members.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }

    Held member(String key) {
        return value instanceof Map<?, ?> members && members.containsKey(key)
                ? new Held(true, members.get(key))
                : NOTHING;
    }

    /** True for values that mean the same: the order of keys and the spelling of a number mean nothing. */
    boolean isSameAs(Held other) {
        return present == other.present && same(value, other.value);
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Number number && other instanceof Number another) {
            return new BigDecimal(number.toString()).compareTo(new BigDecimal(another.toString())) == 0;
        }
        if (one instanceof Map<?, ?> members && other instanceof Map<?, ?> others) {
            return members.keySet().equals(others.keySet())
                    && members.entrySet().stream().allMatch(each -> same(each.getValue(), others.get(each.getKey())));
        }
        if (one instanceof List<?> items && other instanceof List<?> others) {
            return items.size() == others.size() && sameInOrder(items, others);
        }
        return one == null ? other == null : one.equals(other);
    }

    private static boolean sameInOrder(List<?> items, List<?> others) {
        Iterator<?> other = others.iterator();
        return items.stream().allMatch(each -> same(each, other.next()));
    }
}
