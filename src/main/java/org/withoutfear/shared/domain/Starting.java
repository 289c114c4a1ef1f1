package org.withoutfear.shared.domain;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.withoutfear.shared.CityClock;
import org.withoutfear.shared.ServerStarted;

/** Tells the features, once and in order, that the server starts. Each does what it has to in a transaction of its own. */
@Startup
@Singleton
@DependsOn("Migrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class Starting {

    @Inject
    private CityClock clock;

    @Inject
    private Event<ServerStarted> started;

    @PostConstruct
    void tell() {
        started.fire(new ServerStarted(clock.today()));
    }
}
