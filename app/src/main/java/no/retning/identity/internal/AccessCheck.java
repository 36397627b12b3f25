package no.retning.identity.internal;

import java.util.List;
import no.retning.access.AccessInventory;
import no.retning.access.AccessRules;
import no.retning.identity.RouteInventory;
import no.retning.instance.Problem;
import no.retning.record.Records;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Stops the start when the access file and the code differ, and says where. */
@Component
@ConditionalOnWebApplication
class AccessCheck implements SmartInitializingSingleton {
    private final AccessRules rules;
    private final List<Records<?>> kinds;
    private final RouteInventory routes;

    AccessCheck(AccessRules rules, List<Records<?>> kinds, RouteInventory routes) {
        this.rules = rules;
        this.kinds = kinds;
        this.routes = routes;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var gaps = AccessInventory.gaps(rules, kinds, routes.routes());
        if (!gaps.isEmpty()) {
            throw new Problem(gaps, null);
        }
    }
}
