package org.example.crossings;

import io.entente.event.Count;
import io.entente.event.Described;
import io.entente.event.Entity;
import io.entente.event.Example;
import io.entente.event.KindName;
import io.entente.event.Names;
import io.entente.event.OwnDevelopment;
import io.vavr.control.Option;

/** A crossing of the border was opened to traffic. */
@KindName("CrossingOpened")
@Described("A crossing of the border was opened to traffic.")
@Example("{development: bridge-opened, occurred: 2005, kind: CrossingOpened, crossing: svinesund, lanes: 4}")
public record CrossingOpened(
        @Described("Id of the bridge, tunnel or road.") Entity crossing,
        @Described("How many lanes lead across.") Option<Count> lanes)
        implements OwnDevelopment {

    @Override
    public String sentence(Names names) {
        return names.nameOf(crossing) + " is opened" + lanes.map(it -> " with " + it + " lanes").getOrElse("");
    }
}
